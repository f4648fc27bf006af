/** Data of a dataset that never were a file: what a page has drafted, to be read as if somebody had written it. */
import type { FileName } from './files';
import type { YamlFile } from './yaml';

/** @param path where it would stand; every mistake in it is told to stand there */
export function plainFile({ kind, name }: FileName, path: string, data: unknown): YamlFile {
	const at = () => ({ file: path, line: 1, column: 1 });
	return { kind, name, path, data, at, atKey: at, written: () => undefined };
}
