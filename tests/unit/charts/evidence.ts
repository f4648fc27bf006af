/** Evidence for tests of charts, frames and exports: claims, derivations, checks and figures, briefly written. */
import { standingOf, worstStanding } from '../../../src/lib/dataset/stages/verdict';
import type { Check, Claim, Derivation, Evidence, Figure, Person, Source } from '../../../src/lib/dataset/types';
import { DERIVATIONS } from '../../../src/lib/quantity/derivations';
import type { DerivationKind } from '../../../src/lib/quantity/derivation';
import { formatQuantity } from '../../../src/lib/quantity/format';
import type { Quantity } from '../../../src/lib/quantity/types';

export { billions, date, stated, unit } from '../quantity/stated';

const AUTHORS: readonly Person[] = [{ given: 'Ada', family: 'Lark' }];

export const SOURCE: Source = {
	id: 'harbour',
	title: 'The harbour in numbers',
	authors: AUTHORS,
	publisher: 'Harbour Review',
	issued: '2021-03',
	url: 'https://harbour.example/numbers',
	language: 'en',
	rights: '',
	speakers: [{ id: 'lark', name: 'Ada Lark' }],
	text: { sha256: '', length: 0 },
	match: { by: 'text' },
	summary: '',
	claims: [],
	inventory: []
};

/** A check of a claim; it agrees, over its own interval, unless told otherwise. */
export function check(id: string, quantity: Quantity, more: Partial<Check> = {}): Check {
	const verdict = more.verdict ?? 'agrees';
	return {
		id,
		of: '',
		subject: 'The harbour',
		measure: 'turnover',
		period: { label: '2020', date: '2020' },
		quantity,
		label: `Register ${id}`,
		publisher: 'Register of ports',
		url: `https://register.example/${id}`,
		date: '2021-01',
		words: `as read in ${id}`,
		stateMedia: false,
		verdict,
		...(verdict === 'not-comparable' ? { reason: 'It counts something else.' } : { compared: quantity.interval }),
		...more
	};
}

type Shared = 'subject' | 'measure' | 'period' | 'caveat' | 'checks' | 'standing';

/** A stated number. Its quote holds the number as it is written; its standing follows from its checks. */
export function claim(id: string, quantity: Quantity, more: Partial<Claim> = {}): Claim {
	const words = formatQuantity(quantity);
	const exact = `The harbour counted ${words} in 2020.`;
	const start = exact.indexOf(words);
	return {
		id,
		basis: 'stated',
		quantity,
		source: SOURCE,
		quote: {
			id: `quote-${id}`,
			exact,
			prefix: '',
			suffix: '',
			start: 0,
			end: exact.length,
			speaker: { id: 'lark', name: 'Ada Lark' }
		},
		words: { start, end: start + words.length },
		nature: 'reported',
		history: [],
		...about(id, more)
	};
}

/** A derived number, computed by the product's own derivation; throws where that refuses the inputs. */
export function derivation(
	id: string,
	kind: DerivationKind,
	inputs: Readonly<Record<string, Claim>>,
	more: Partial<Pick<Derivation, Shared>> = {}
): Derivation {
	const quantities = Object.fromEntries(Object.entries(inputs).map(([role, input]) => [role, input.quantity]));
	const outcome = DERIVATIONS[kind].compute(quantities);
	if (!outcome.ok) throw new Error(outcome.message);
	const { quantity, formula } = outcome;
	return { id, basis: 'derived', kind, inputs: Object.values(inputs), quantity, formula, ...about(id, more) };
}

function about(id: string, more: Partial<Pick<Evidence, Shared>>): Pick<Evidence, Shared> {
	const checks = (more.checks ?? []).map((found) => ({ ...found, of: id }));
	return {
		subject: 'The harbour',
		measure: 'turnover',
		period: { label: '2020', date: '2020' },
		...more,
		checks,
		standing: more.standing ?? standingOf(checks.map(({ verdict }) => verdict))
	};
}

/** A figure of one chart type over its evidence; quotes are those of the claims and of what derivations start from. */
export function figure<Spec>(
	type: string,
	spec: Spec,
	evidence: readonly Evidence[],
	more: Partial<Omit<Figure<Spec>, 'spec'>> = {}
): Figure<Spec> {
	const claims = evidence.flatMap((of) => (of.basis === 'stated' ? [of] : of.inputs));
	const distinct = [...new Map(claims.map((of) => [of.quote.id, of])).values()];
	return {
		slug: 'harbour',
		title: 'The harbour in numbers',
		subtitle: 'Turnover of the harbour',
		topics: [],
		type,
		spec,
		evidence,
		quotes: distinct.map(({ quote, source }) => ({
			quote,
			source,
			claims: claims.filter((of) => of.quote.id === quote.id)
		})),
		beside: [],
		sources: [SOURCE],
		status: 'published',
		revisions: [{ date: '2021-04-01', what: 'First published', why: 'First publication' }],
		versions: [],
		aliases: [],
		place: 0,
		standing: worstStanding(evidence.map(({ standing }) => standing)),
		...more
	};
}
