/** Writing a value into a data file, with groups and lists made where there are none. */
import { parse, stringify } from 'yaml';

type Holder = Record<string | number, unknown>;

/** The file with the value at the path. */
export function withField(text: string, path: readonly (string | number)[], value: unknown): string {
	const data: unknown = parse(text);
	if (!isHolder(data)) throw new Error('A data file is a group of fields.');
	setAt(data, path, value);
	return write(data);
}

/** As data files are written: long texts on one line, so that each stands at its key. */
export function write(data: unknown): string {
	return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

export function setAt(holder: Holder, path: readonly (string | number)[], value: unknown): void {
	const [step, ...rest] = path;
	if (step === undefined) return;
	if (rest.length === 0) {
		holder[step] = value;
		return;
	}
	const inner = holder[step];
	const next: Holder = isHolder(inner) ? inner : typeof rest[0] === 'number' ? emptyList() : {};
	// The date of an entry that is made for its text.
	if (!isHolder(inner)) holder[step] = next;
	if (step === 'history') next[0] = { date: 2021 };
	setAt(next, rest, value);
}

function emptyList(): Holder {
	const list: unknown[] = [];
	return isHolder(list) ? list : {};
}

function isHolder(value: unknown): value is Holder {
	return typeof value === 'object' && value !== null;
}
