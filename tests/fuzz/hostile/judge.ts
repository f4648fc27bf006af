/** What becomes of a hostile value in a field: it is refused at its place, or it is in the dataset as it was written. */
import type { Base } from '../datasets/bases';
import type { Workspace } from '../datasets/workspace';
import type { TextField } from './fields';
import { withField } from './setField';
import type { HostileValue } from './values';

export type Verdict =
	| { readonly is: 'refused'; readonly codes: readonly string[] }
	| { readonly is: 'let through' }
	| { readonly is: 'wrong'; readonly why: string };

/** Loads the small dataset with one value in one field. */
export function judgeValue(base: Base, workspace: Workspace, field: TextField, value: HostileValue): Verdict {
	const path = `dataset/${field.file}`;
	const content = withField(base.files.get(path) ?? '', field.path, value.text);
	try {
		const { dataset, problems } = workspace.load({ base, changes: new Map([[path, { content }]]) });
		if (dataset) return holds(dataset, value.text.trim()) ? { is: 'let through' } : { is: 'wrong', why: 'it is gone' };
		const codes = [...new Set(problems.map(({ code }) => code))].sort();
		const isPlaced = problems.every(({ at }) => at.line >= 1 && at.column >= 1 && at.file.includes('/dataset/'));
		return isPlaced && codes.length > 0 ? { is: 'refused', codes } : { is: 'wrong', why: 'a problem has no place' };
	} catch (error) {
		return { is: 'wrong', why: String(error) };
	}
}

/** Whether a text stands anywhere in a value, as a text or as a name. */
function holds(value: unknown, text: string, seen = new Set<unknown>()): boolean {
	if (typeof value === 'string') return value.trim() === text;
	if (typeof value !== 'object' || value === null || seen.has(value)) return false;
	seen.add(value);
	return Object.values(value).some((item) => holds(item, text, seen));
}
