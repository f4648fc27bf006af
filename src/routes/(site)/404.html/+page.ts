// One file for every address that does not exist.
export const trailingSlash = 'never';
