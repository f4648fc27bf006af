/** What stands twice in one chart, and would look like two facts, or like one. */
import type { MarkLabel, Reference } from '../../charts/types';
import { shorten, show } from '../problems/show';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';

/** Reports a claim that is drawn as two marks of one list, or as both ends of a pair: they would look like two facts. */
export function reportTwice(references: readonly Reference[], file: YamlFile, report: Report): boolean {
	const seen = new Set<string>();
	let isTwice = false;
	for (const { id, path } of references) {
		const [list, item, ...deeper] = path;
		if (typeof item !== 'number') continue;
		const key = JSON.stringify([list, deeper.length > 1 ? item : '', id]);
		if (seen.has(key)) {
			isTwice = true;
			report({
				at: file.at(['chart', ...path]),
				code: 'drawn-twice',
				message: `${show(id)} is drawn twice, and would look like two facts`,
				expected: 'each claim or derivation once'
			});
		}
		seen.add(key);
	}
	return isTwice;
}

/** Reports a label that two marks of one list bear: nobody could tell which is which. */
export function reportSameLabels(labels: readonly MarkLabel[], file: YamlFile, report: Report): void {
	const seen = new Map<string, number>();
	for (const { label, path } of labels) {
		const read = label.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
		const at = file.at(['chart', ...path]);
		const first = seen.get(read);
		if (first === undefined) seen.set(read, at.line);
		else
			report({
				at,
				code: 'label-twice',
				message: `the label “${shorten(label)}” stands beside two marks, first in line ${first}`,
				expected: 'labels that tell the marks apart: their years, places or names'
			});
	}
}
