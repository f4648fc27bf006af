/** Table of contents: everything that turns quantities into text. */
export { plainNumber } from './decimal';
export { csvBound, formatBounds, formatReadAs } from './formatBounds';
export { formatDerived, formatQuantity, type FormatStyle } from './formatQuantity';
export { formatTicks } from './formatTicks';
