/** Which files can be verified, in words: what the list of formats has of each kind, and what it has of none. */
import { FORMATS, formatsWhere } from '../formats';
import { KINDS } from './kind';

const kinds = new Set<string>(formatsWhere(({ from }) => from !== 'files').map((format) => FORMATS[format].kind));

/** "PNG, SVG, PDF, …", without the report kit. */
export const READABLE = Object.keys(KINDS)
	.filter((kind) => kinds.has(kind))
	.map((kind) => kind.toUpperCase())
	.join(', ');

/** Names of the formats that carry nothing by which they could be vouched for. */
export const SILENT = formatsWhere(({ kind }) => kind === 'none')
	.map((format) => FORMATS[format].name)
	.join(', ');
