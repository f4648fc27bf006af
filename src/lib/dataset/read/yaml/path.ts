/** From the top of a file to a value: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];
