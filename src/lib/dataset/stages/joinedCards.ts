/** Stage 9: figures that the dashboard draws as panels of one card. Each is a figure of the dataset, and in one card only. */
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';
import { nearestName } from '../problems/names';
import { show } from '../problems/show';
import type { DatasetRecord } from '../schema/dataset';

/**
 * Reports what no card can show.
 * @param slugs of all figures, broken ones too, and drafts
 */
export function reportCards({ cards }: DatasetRecord, file: YamlFile, slugs: readonly string[], report: Report): void {
	const known = new Set(slugs);
	const joined = new Map<string, string>();
	cards.forEach((card, i) =>
		card.figures.forEach((slug, j) => {
			const at = file.at(['cards', i, 'figures', j]);
			const earlier = joined.get(slug);
			if (!known.has(slug))
				report({
					at,
					code: 'unknown-figure',
					message: `there is no figure ${show(slug)}`,
					expected: 'the name of a file in figures/, without .yaml',
					nearest: nearestName(slug, known)
				});
			else if (earlier !== undefined)
				report({
					at,
					code: 'joined-twice',
					message: `${show(slug)} stands in the card ${show(earlier)} already`,
					expected: 'each figure in one card',
					mend: 'leave it out of one of the two'
				});
			joined.set(slug, card.title);
		})
	);
}
