/** What is known of a data file once its YAML is read. */
import type { Location } from '../../types';
import type { FileKind } from '../files';
import type { Path } from './path';

/** A data file whose YAML could be read. */
export interface YamlFile {
	readonly kind: FileKind;
	readonly name: string;
	readonly path: string;
	/** Maps, lists, strings, numbers, booleans and null; not yet validated by any schema. */
	readonly data: unknown;
	/** Where the value at a path stands; if there is none, the innermost thing around it. */
	at(path: Path): Location;
	/** Where a map's key stands. */
	atKey(path: Path): Location;
	/** A plain value as it is written: 010, 24e1. Undefined for what is no plain value. */
	written(path: Path): string | undefined;
}
