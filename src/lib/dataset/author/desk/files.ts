/** What a person has drawn of a pasted text, as the files of a dataset. */
import { stringify } from 'yaml';
import { deskRecords, SOURCE, type DeskRecords, type Group } from './records';
import type { Desk } from './told';

export interface DeskFiles extends DeskRecords {
	/** Path → text. */
	readonly files: ReadonlyMap<string, string>;
}

/** The files of a dataset, as `deskRecords` has it, and the text that it quotes. */
export function deskFiles(desk: Desk, answered: Group, more: readonly Group[] = []): DeskFiles {
	const made = deskRecords(desk, answered, more);
	const written = made.records.map(({ path, data }) => [path, stringify(data, { lineWidth: 0 })] as const);
	return { ...made, files: new Map([...written, [`texts/${SOURCE}.txt`, desk.text]]) };
}
