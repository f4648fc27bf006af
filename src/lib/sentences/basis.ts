/** What a value rests on: the words of its source, or a computation from them. Each place has its own words for it. */
import type { Derivation, Evidence } from '../dataset/types';
import type { HouseStyle, Nature, StatusWord } from '../quantity/types';
import { houseWord, inHouseWords, withArticle } from './houseWords';

/** In legends: what each form of a mark means. */
export const FORM_WORDS = {
	stated: 'stated in the source',
	loss: 'a loss, stated in the source',
	fall: 'a fall, stated in the source',
	'below-zero': 'a value below zero, stated in the source',
	estimate: 'an estimate, as stated',
	forecast: 'a forecast, as stated',
	target: 'a target, as stated',
	rounded: 'rounded: anywhere in the fade',
	range: 'a range, as stated: none of it likelier',
	within: 'some day within it',
	margin: 'a margin (±), as stated',
	confidence: 'a confidence interval, as stated',
	open: 'left open by the words',
	editor: 'as the editor reads it, with the reason below',
	derived: 'derived, with its formula',
	other: 'another source',
	computed: 'computed here from other sources',
	'not-given': 'not given in the source'
} as const;

/** A form’s line in a legend, as the house says it. */
function formWords(key: keyof typeof FORM_WORDS, style: HouseStyle | undefined): string {
	if (key === 'derived') return FORM_WORDS.derived.replace('derived', () => houseWord('derived', style));
	return isProjection(key) ? `${withArticle(houseWord(key, style))}, as stated` : FORM_WORDS[key];
}

type Projection = Exclude<Nature, 'reported'> & StatusWord;

function isProjection(name: string): name is Projection {
	return name === 'estimate' || name === 'forecast' || name === 'target';
}

/** Forms that look the same, since a texture has one meaning, with what each is called and what is said of all. */
const ALIKE: readonly { readonly names: Partial<Record<keyof typeof FORM_WORDS, string>>; readonly end: string }[] = [
	{ names: { loss: 'a loss', fall: 'a fall', 'below-zero': 'a value below zero' }, end: ', stated in the source' },
	{ names: { estimate: 'an estimate', forecast: 'a forecast', target: 'a target' }, end: ', as stated' },
	{ names: { range: 'a range', within: 'some day within a date' }, end: ', as stated: none of it likelier' },
	{ names: { margin: 'a margin (±)', confidence: 'a confidence interval' }, end: ', as stated' },
	{ names: { rounded: 'rounded', editor: 'as the editor reads it' }, end: ', with the reason below' }
];

/** The lines of a legend, in the order of the keys; what looks the same is one of them: "a forecast or a target, as stated". */
export function legendLines<Key extends keyof typeof FORM_WORDS>(
	keys: readonly Key[],
	style: HouseStyle | undefined
): { key: Key; words: string }[] {
	return keys.flatMap((key) => {
		const alike = ALIKE.find(({ names }) => names[key] !== undefined);
		const same = keys.filter((other) => alike?.names[other] !== undefined);
		if (!alike || same.length < 2) return [{ key, words: formWords(key, style) }];
		if (same[0] !== key) return [];
		const names = same.flatMap((other) =>
			isProjection(other) ? withArticle(houseWord(other, style)) : (alike.names[other] ?? [])
		);
		return [{ key, words: `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}${alike.end}` }];
	});
}

/** Beside a chart with a mark that is hatched. */
export function hatchedWords(style: HouseStyle | undefined): string {
	return `What is hatched is ${houseWord('derived', style)} from stated numbers; its whisker is the interval.`;
}

/** What figures are filtered by. */
export const BASIS_FILTER: Readonly<Record<Evidence['basis'], string>> = { stated: 'Stated', derived: 'Derived' };

/** Whether a claim speaks of what was counted, or of what is estimated, forecast or aimed at. */
export function isProjected(evidence: Evidence): boolean {
	return projectionOf(evidence) !== undefined;
}

/** What it is, if it is no report of what was counted. Where nobody has said what it is, it is drawn as what its words state. */
export function projectionOf(evidence: Evidence): Exclude<Nature, 'reported'> | undefined {
	return evidence.basis === 'stated' && evidence.nature !== 'reported' ? evidence.nature : undefined;
}

/** What is no report of what was counted, with its article: "a forecast". Empty for a report, and for what is derived. */
export function natureWords(evidence: Evidence): string {
	const nature = projectionOf(evidence);
	return nature === undefined ? '' : withArticle(houseWord(nature, evidence.quantity.unit.style));
}

/** "derived"; "derived from a forecast and a target": what is computed from them is no surer than they are. */
function derivedFrom(natures: readonly Projection[], style: HouseStyle | undefined): string {
	const from = [...new Set(natures)].map((nature) => withArticle(houseWord(nature, style)));
	return [houseWord('derived', style), ...(from.length === 0 ? [] : [`from ${from.join(' and ')}`])].join(' ');
}

/** The same of a derivation. */
export function derivedName(derivation: Derivation): string {
	const natures = derivation.inputs.map(projectionOf).filter((nature) => nature !== undefined);
	return derivedFrom(natures, derivation.quantity.unit.style);
}

/**
 * In a word, of a row or of what it shows: an estimate, a forecast or a target is told apart from what was counted, and a date
 * that the words do not name from what they state.
 */
export function basisName(
	{ basis, nature }: { readonly basis: string; readonly nature?: string | undefined },
	style: HouseStyle | undefined
): string {
	if (basis === 'read') return 'read from the words';
	if (basis === 'derived') return derivedFrom((nature ?? '').split(' | ').filter(isProjection), style);
	const isTold = basis === 'stated' && nature !== undefined && nature !== '' && nature !== 'reported';
	return inHouseWords(isTold ? nature : basis, style);
}

/** With the formula of a derived value: "derived: 240 ÷ 1.60". */
export function basisWithFormula(basis: string, formula: string): string {
	return formula === '' ? basis : `${basis}: ${formula}`;
}
