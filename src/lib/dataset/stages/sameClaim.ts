/** One claim that has two names: each would be drawn as if it were another. */
import { show } from '../problems/show';
import type { Report } from '../read/files';
import type { Parsed } from '../read/records';
import type { YamlFile } from '../read/yaml';
import type { ClaimsRecord } from '../schema/claims';

/** Reports claims that say the same of the same by the same words as one before them. */
export function reportSame({ value, indexOf, stoodIn }: Parsed<ClaimsRecord>, file: YamlFile, report: Report): void {
	const seen = new Map<string, string>();
	value.claims.forEach(({ id, quote, words, occurrence, subject, measure, period, quantity }, item) => {
		const path = ['claims', indexOf('claims', item)];
		if (['quote', 'words'].some((field) => stoodIn([...path, field]))) return;
		const said = JSON.stringify([quote, words, occurrence ?? 1, subject, measure, period, quantity]);
		const first = seen.get(said);
		// One name twice is told as that.
		if (first === undefined || first === id) {
			seen.set(said, id);
			return;
		}
		report({
			at: file.at(['claims', indexOf('claims', item)]),
			code: 'claim-twice',
			message: `the claim ${show(id)} is the same as ${show(first)}: its words, subject, measure, period and quantity are`,
			expected: 'each claim once',
			mend: `take one away, and name the other in figures and checks; or say in “subject” or “measure” what sets them apart`
		});
	});
}
