/** The door for programs outside: a folder of YAML, or files in memory → `Dataset`. Inside, rooms import the files. */
export { loadDataset, type Account, type Loaded, type LoadOptions } from './load';
export type { Entry, Files } from './ports/files';
export { memoryFiles } from './ports/memory';
export { formatProblems } from './problems/report';
export type * from './types';
