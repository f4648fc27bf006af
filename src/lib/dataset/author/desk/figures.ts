/** Figures of a text’s numbers, drafted as the desk draws them, of what can be drawn without a question. */
import type { Draft } from '../draft/draft';
import { atOnce } from '../steps';
import { suggestCharts } from './charts';
import { citedIn } from './cited';
import { subtitleFor, titleFor } from './headline';
import { numbersOf, WORTH } from './numbers';
import { questionsOf } from './questions';
import { slugOf } from './slugOf';
import { toDraw, type Desk } from './told';

export interface DraftedFigure {
	readonly slug: string;
	/** As its file has it; `status: draft` keeps it out of builds until a person has looked at it. */
	readonly data: Readonly<Record<string, unknown>>;
}

/** The best first; those of which a person must be asked something are left out. */
export function draftFigures(draft: Draft, text: string, language: string): DraftedFigure[] {
	const { numbers, groups } = atOnce(numbersOf(draft, text, language));
	const desk: Desk = { text, language, cited: citedIn(''), relative: {}, groups, work: {} };
	const slugs = new Set<string>();
	return numbers.flatMap((number): DraftedFigure[] => {
		const one = { number, answer: {} };
		// Its claim is drafted by itself, and asks what it is of.
		if (number.hasSubjectOfAnother || number.worth < WORTH || questionsOf(desk, one, numbers).some(({ must }) => must))
			return [];
		const claims = number.claims.map(({ record }, at) => ({ ...toDraw(desk, one, at), id: String(record['id']) }));
		const [told] = claims;
		const [best] = suggestCharts(claims);
		if (!told || !best) return [];
		const title = titleFor(number, told, language);
		const slug = slugOf(title);
		if (slugs.has(slug)) return [];
		slugs.add(slug);
		const subtitle = subtitleFor(told);
		return [
			{ slug, data: { schema: 1, status: 'draft', title, subtitle, topics: ['Drawn from a text'], chart: best.chart } }
		];
	});
}
