import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../../../src/lib/dataset/author/desk/cited';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { checksOf, notDrawn } from '../../../../../src/lib/dataset/author/desk/otherChecks';
import { otherQuestions } from '../../../../../src/lib/dataset/author/desk/otherQuestions';
import { comparedOf, pointable, type Other, type ReadOther } from '../../../../../src/lib/dataset/author/desk/others';
import type { Answered, Desk } from '../../../../../src/lib/dataset/author/desk/told';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { disk } from '../../../../../src/lib/dataset/ports/disk';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { DESK, numberOf } from './text';

const CITED = 'Customs Office, Yearbook, 2024';
/** Of the island’s trade, which the article of `text.ts` puts at a record $240 million last year. */
const same = { isSameMeasure: true, isSamePeriod: true, isIndependent: true };

function otherOf(text: string, words: string, told: Partial<Other> = {}): ReadOther {
	const read = readPasted(text);
	const number = read.numbers.find((each) => each.text === words);
	if (!number) throw new Error(`no “${words}” among ${read.numbers.map((each) => each.text).join(', ')}`);
	return { text, language: 'en', read, told: { text: 't1', number: number.id, cited: CITED, ...told } };
}

/** The verdicts of the whole dataset, as `data:check` computes them. */
function judged(one: Answered, others: readonly ReadOther[], desk: Desk = DESK) {
	const made = deskFiles(desk, [{ ...one, checks: checksOf(desk, one, others) }]);
	const { dataset, problems } = loadDataset({ files: memoryFiles(made.files), dir: 'data', textDirs: ['texts'] });
	expect(problems.map(({ message }) => message)).toEqual([]);
	const [evidence] = dataset?.figures[0]?.evidence ?? [];
	return { standing: evidence?.standing, checks: evidence?.checks ?? [] };
}

const drawn: Answered = { number: numberOf('record $240 million'), answer: {} };
const AGREES = 'The customs office counted goods of $241 million in 2023. The north had 300 ships.';

it('is a check of the claim, with its own words and source, and judged as any other', () => {
	const { standing, checks } = judged(drawn, [otherOf(AGREES, '$241 million', same)]);
	expect(standing).toBe('supported');
	expect(checks).toMatchObject([
		{
			verdict: 'agrees',
			publisher: 'Yearbook, from Customs Office',
			date: '2024',
			label: 'Customs Office',
			words: 'The customs office counted goods of $241 million in 2023.'
		}
	]);
	const differs = otherOf('Trade was worth $227 million last year.', '$227 million', same);
	expect(judged(drawn, [otherOf(AGREES, '$241 million', same), differs]).standing).toBe('mixed');
});

it('is not compared where it measures something else or holds for another time, unless somebody assumes so', () => {
	const another = otherOf(AGREES, '$241 million', { ...same, isSamePeriod: false });
	expect(judged(drawn, [another]).checks[0]).toMatchObject({ verdict: 'not-comparable', period: { date: '2023' } });
	const assumed = { ...another, told: { ...another.told, assumption: '“last year” is 2023' } };
	expect(judged(drawn, [assumed]).checks[0]).toMatchObject({ verdict: 'agrees', assumption: '“last year” is 2023' });
	const exports = otherOf(AGREES, '$241 million', { ...same, isSameMeasure: false, measure: 'exports' });
	expect(judged(drawn, [exports]).checks[0]?.verdict).toBe('not-comparable');
	expect(judged(drawn, [otherOf(AGREES, '300 ships', same)]).checks[0]?.verdict).toBe('not-comparable');
});

it('asks for all that decides a verdict, and draws nothing before', () => {
	const open = otherOf(AGREES, '$241 million');
	expect(otherQuestions(DESK, drawn, open).map(({ ask }) => ask.split(/[:?]/u)[0])).toEqual([
		'Same measure',
		'Same period',
		'Independent of the article'
	]);
	expect(checksOf(DESK, drawn, [open])).toEqual([]);
	expect(notDrawn(DESK, drawn, { ...open, told: { ...open.told, ...same, cited: '' } })).toContain('Say who says it');
	expect(notDrawn(DESK, drawn, { ...open, told: { ...open.told, ...same, number: undefined } })).toContain('Point at');
	const repeats = { ...open, told: { ...open.told, ...same, isIndependent: false } };
	expect(notDrawn(DESK, drawn, repeats)).toContain('repeats the article');
	expect(checksOf(DESK, drawn, [repeats])).toEqual([]);
});

it('is called by whoever its sentence names, and by who signs it where that name points elsewhere', () => {
	const labelOf = (text: string, words: string) => comparedOf(DESK, drawn, otherOf(text, words, same))?.label;
	expect(labelOf('Trade was worth $227 million, its report said.', '$227 million')).toBe('Customs Office');
	expect(labelOf('Trade was worth $227 million, the ministry said.', '$227 million')).toBe('The ministry');
});

it('asks once more where “no” names nothing that differs', () => {
	const none = otherOf('Trade was worth $227 million.', '$227 million', { ...same, isSamePeriod: false });
	expect(otherQuestions(DESK, drawn, none)).toMatchObject([{ own: 'period' }]);
});

it('asks of its words what any number is asked; a forecast is no count', () => {
	const could = otherOf('Trade could reach $241 million next year.', '$241 million', same);
	expect(otherQuestions(DESK, drawn, could)[0]?.ask).toContain('could');
	const forecast = { ...could, told: { ...could.told, answer: { nature: 'forecast' as const } } };
	expect(judged(drawn, [forecast]).checks[0]).toMatchObject({ verdict: 'not-comparable' });
	// Nobody has said of the others what they are: none is called reported, and they are compared.
	const plain = otherOf('Trade was worth $241 million.', '$241 million', same);
	expect(judged({ ...drawn, answer: { ...drawn.answer, nature: 'reported' } }, [plain]).checks[0]?.verdict).not.toBe(
		'not-comparable'
	);
	const said = judged({ ...drawn, answer: { ...drawn.answer, nature: 'forecast' } }, [plain]).checks[0];
	expect(said).toMatchObject({ verdict: 'not-comparable', measure: expect.stringMatching(/, as stated$/) });
});

it('speaks of one of the two values of a change, and gives either of its own', () => {
	const ships: Answered = { number: numberOf('grew from 12 to 31 ships'), answer: {} };
	const other = otherOf('The fleet grew from 12 to 33 ships.', 'grew from 12 to 33 ships', same);
	expect(otherQuestions(DESK, ships, other)[0]?.ask).toContain('two values');
	expect(pointable(ships.number, other.read).map(({ at }) => at)).toEqual([0, 1]);
	const second = { ...other, told: { ...other.told, number: `${other.told.number ?? ''}-2`, end: 1 } };
	const made = deskFiles(DESK, [{ ...ships, checks: checksOf(DESK, ships, [second]) }]);
	const { dataset } = loadDataset({ files: memoryFiles(made.files), dir: 'data', textDirs: ['texts'] });
	expect(dataset?.checks).toMatchObject([{ of: `${ships.number.id}-2`, verdict: 'differs' }]);
});

/** The project’s own article: what its records say of each check of a claim, against what comes of pointing at the same words. */
describe('the checks of a published claim, brought as pasted texts', () => {
	const { dataset } = loadDataset({ files: disk, dir: 'data', textDirs: [] });
	const claim = dataset?.claims.find(({ checks }) => new Set(checks.map(({ verdict }) => verdict)).size > 3);
	if (!dataset || !claim) throw new Error('no claim of the dataset has four kinds of verdicts');
	const text = claim.quote.exact;
	const read = readPasted(text);
	const number = read.numbers.find(({ claims }) => claims[0]?.reading.value === claim.quantity.value);
	if (!number) throw new Error('its number is not read');
	const { source, period } = claim;
	const desk: Desk = {
		...DESK,
		text,
		groups: read.groups,
		cited: citedIn(`${source.publisher}, ${source.issued}`),
		relative: { 'last year': period?.date ?? '' }
	};

	it.each(claim.checks.filter(({ language, subject }) => language === undefined && subject === claim.subject))(
		'$id',
		(check) => {
			const other = readPasted(check.words);
			const found = pointable(number, other).find(
				(each) => each.number.claims[each.at]?.reading.value === check.quantity.value
			);
			const told: Other = {
				text: 't1',
				number: found?.id,
				cited: `${check.publisher.replaceAll(',', '')}, ${check.date || 'no date'}`,
				isSameMeasure: check.measure === claim.measure,
				isSamePeriod: check.period.date === period?.date,
				period: check.period.date,
				isIndependent: true,
				...(check.assumption === undefined ? {} : { assumption: check.assumption })
			};
			const { checks } = judged(
				{ number, answer: {} },
				[{ text: check.words, language: 'en', read: other, told }],
				desk
			);
			expect(checks.map(({ verdict }) => verdict)).toEqual([check.verdict]);
		}
	);
});
