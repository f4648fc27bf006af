/** What was read into a figure's words, and how each is drawn. */
import { chartOf } from '../../charts/registry';
import type { Claim, Figure, Span } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';
import { formatReadAs } from '../../quantity/format';
import { recordDate } from '../../sentences/evidence';
import { knownDates } from '../../sentences/knownDates';
import { readingSentence } from '../../sentences/personalReading';
import { sliceCodePoints } from '../../words/codePoints';

export interface ReadingView {
	readonly words: string;
	readonly readAs: string;
	readonly drawnAs: string;
}

/** The readings of all claims behind a figure, in the order of its quotes. */
export function readingsIn(figure: Figure): ReadingView[] {
	return figure.quotes.flatMap(({ claims }) => claims).flatMap((claim) => readingsOf(claim, drawnAs(figure, claim)));
}

function drawnAs(figure: Figure, claim: Claim): string {
	return figure.evidence.some((evidence) => evidence.id === claim.id)
		? chartOf(figure).drawnAs(figure, claim)
		: 'used in the derivation';
}

/** Each of a claim's words that carries meaning, as it was read. */
function readingsOf(claim: Claim, mark: string): ReadingView[] {
	const at = ({ start, end }: Span) => sliceCodePoints(claim.quote.exact, start, end);
	const { read, unit } = claim.quantity;
	const { by } = knownDates(claim);
	const number = formatReadAs(claim.quantity) + (by ? `, none after the article of ${by}` : '');
	const readAs = [number, ...(read ? [readingSentence(read, unit.style)] : [])].join('. ');
	const readings: ReadingView[] = [{ words: at(claim.words), readAs, drawnAs: mark }];
	if (claim.record)
		readings.push({
			words: at(claim.record.words),
			readAs: `the highest up to ${recordDate(claim.record, claim)}${claim.record.supersededBy ? '; a later value is higher' : ''}`,
			drawnAs: 'words beside the value'
		});
	const { period } = claim;
	if (period?.words)
		readings.push({
			words: at(period.words),
			readAs: period.date
				? [formatEdtf(period.date, unit.style), period.because].filter(Boolean).join('. ')
				: 'not dated by the source',
			drawnAs: 'label'
		});
	return readings;
}
