/** A dataset whose every field holds hostile values that no rule refuses: what the outputs must show as text. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../../src/lib/dataset/read/plain';
import type { Base } from '../datasets/bases';
import type { Workspace } from '../datasets/workspace';
import { TEXT_FIELDS, type TextField } from './fields';
import { judgeValue } from './judge';
import { setAt, write } from './setField';
import { HOSTILE_VALUES, type HostileValue } from './values';

/** Where a value was put: the mark stands behind it in the text, and nowhere else. */
export interface Planted {
	readonly mark: string;
	readonly field: TextField;
	readonly value: HostileValue;
}

const PLAIN: HostileValue = { name: 'plain', text: 'Plain words', isRefused: false };
/** Names that refer to each other get the number of their copy; their fields are never planted in. */
const NAMES =
	/\b(harbour|turnover-2020|growth|ships|grain|crane|pilots|built|rebuilt|old-turnover|between-piers|office-(?:2020|2022|1999)|old-ships)\b/;

/** The fields that take any plain text. */
export function freeFields(base: Base, workspace: Workspace): TextField[] {
	return TEXT_FIELDS.filter((field) => judgeValue(base, workspace, field, PLAIN).is === 'let through');
}

/**
 * Writes so many copies of the small dataset into one folder, each with other values in its fields: as many copies as there
 * are values put each into each field.
 * @returns all that was planted
 */
export function writeHostile(folder: string, base: Base, fields: readonly TextField[], copies: number): Planted[] {
	const values = HOSTILE_VALUES.filter(({ isRefused, text }) => !isRefused && isDrawable(text));
	const planted: Planted[] = [];
	for (let copy = 0; copy < copies; copy += 1) {
		for (const [path, text] of base.files) {
			if (!path.startsWith('dataset/') || (path === 'dataset/dataset.yaml' && copy > 0)) continue;
			const file = path.slice('dataset/'.length);
			const data = renamed(parse(text), file, copy);
			fields.forEach((field, index) => {
				if (field.file !== file) return;
				const value = values[(copy * 7 + index) % values.length] ?? PLAIN;
				const mark = `q${letters(copy)}z${letters(index)}q`;
				planted.push({ mark, field, value });
				setAt(data, field.path, `${value.text} ${mark}`);
			});
			const target = join(
				folder,
				file.replace('harbour', `harbour-${letters(copy)}`).replace(/(ships|turnover)\./, `$1-${letters(copy)}.`)
			);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, write(data));
		}
	}
	return planted;
}

/** Characters that no font has are refused in drawings; that is tried elsewhere. */
function isDrawable(text: string): boolean {
	return /^[\x20-\x7e]*$/.test(text) && text.length < 200;
}

/** The same file of another copy: each name that others refer to has the copy's letters behind it. */
function renamed(data: unknown, file: string, copy: number): Record<string, unknown> {
	const keys = new Set(['id', 'of', 'from', 'to', 'value', 'increase', 'start', 'end', 'quote', 'aliases']);
	const walk = (value: unknown, isName: boolean): unknown => {
		if (typeof value === 'string') return isName && isOwnName(value) ? `${value}-${letters(copy)}` : value;
		if (Array.isArray(value)) return value.map((item) => walk(item, isName));
		if (!isRecord(value)) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, item]) => [key, walk(item, keys.has(key) && key !== 'quote')])
		);
	};
	const copied = walk(data, false);
	if (!isRecord(copied)) throw new Error(`${file} is no group of fields.`);
	return copied;
}

function isOwnName(value: string): boolean {
	return NAMES.exec(value)?.[0] === value;
}

/** 0 → `a`, 26 → `ba`: a mark must not bring a number into a text. */
function letters(number: number): string {
	const last = String.fromCharCode(97 + (number % 26));
	return number < 26 ? last : letters(Math.floor(number / 26)) + last;
}
