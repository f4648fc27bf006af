/** Numbers of other sources that follow from those of several: by the same derivations that claims use. */
import { DERIVATIONS } from '../../quantity/derivations';
import { withReaders } from '../../quantity/personalReading';
import type { Quantity } from '../../quantity/types';
import { show } from '../problems/show';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';
import type { CheckRecord } from '../schema/checks';
import type { CheckPage } from '../types';
import { rolesOf } from './derivations';
import type { CheckDraft, Registers } from './drafts';

export interface CheckNumber {
	readonly quantity: Quantity;
	readonly computed?: CheckDraft['computed'];
}

/** Undefined of a check with a number of its own, and of one that is broken, which is reported. */
export function computedFrom(
	record: CheckRecord,
	file: YamlFile,
	path: Path,
	registers: Registers,
	report: Report
): CheckNumber | undefined {
	if (!record.computed) return undefined;
	const { kind, from } = record.computed;
	const inputs: Record<string, Quantity> = {};
	const pages: CheckPage[] = [];
	let whole = true;
	for (const [role, id] of Object.entries(from)) {
		const check = registers.checks.get(id);
		if (check && !check.computed) {
			inputs[role] = check.quantity;
			pages.push(pageOfCheck(check));
		} else {
			whole = false;
			if (registers.checks.has(id) && !check && id !== record.id) continue;
			report({
				at: file.at([...path, 'computed', 'from', role]),
				code: check || id === record.id ? 'derived-from-derived' : 'unknown-check',
				message: check || id === record.id ? `${show(id)} is computed itself` : `there is no check ${show(id)}`,
				expected: 'the id of a check with a number of its own',
				nearest: check ? undefined : registers.checks.nearest(id)
			});
		}
	}
	if (!whole) return undefined;
	const outcome = DERIVATIONS[kind].compute(inputs);
	if (outcome.ok)
		return {
			quantity: withReaders(outcome.quantity, Object.values(inputs)),
			computed: { formula: outcome.formula, from: Object.values(from), pages }
		};
	report({
		at: file.at([...path, 'computed', 'from', ...(outcome.role === undefined ? [] : [outcome.role])]),
		code: outcome.code,
		message: outcome.message,
		expected: rolesOf(kind)
	});
	return undefined;
}

function pageOfCheck({ publisher, title, url, date, words, language, stateMedia }: CheckDraft): CheckPage {
	return {
		publisher,
		...(title === undefined ? {} : { title }),
		url,
		date,
		words,
		...(language === undefined ? {} : { language }),
		stateMedia
	};
}
