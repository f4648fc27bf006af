/** Figures in brief, in boxes of any size: all words inside and apart, none too small, the plot large enough; or a clear no. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_TYPES } from '../../../../src/lib/charts/specs';
import type { Figure } from '../../../../src/lib/dataset/types';
import { briefLayout, fitBrief, fitsBrief, wordsIn } from '../../../../src/lib/figure/brief/frame';
import { nearestThatHolds } from '../../../../src/lib/figure/brief/nearest';
import {
	boxFor,
	BOXES,
	BOX_NAMES,
	PURPOSES,
	type BriefBox,
	type BriefForm
} from '../../../../src/lib/figure/brief/purposes';
import { HIGHEST, LOWEST, NARROWEST, WIDEST } from '../../../../src/lib/figure/widths';
import { drawingIn, marksOutside, notFinite, wordsOutside, wordsOverWords } from '../drawing';
import { NASTY_FIGURES } from '../nastyFigures';
import { FORMS_FIGURES, ISLAND_FIGURES, REAL_FIGURES, realFigure } from '../realFigures';
import { runs, sample } from '../../extent';

const figures = [...REAL_FIGURES, ...ISLAND_FIGURES, ...FORMS_FIGURES, ...NASTY_FIGURES];

/** What is wrong with a figure in a box, as sentences; nothing where it does not fit. */
function faultsIn(of: Figure, box: BriefBox, name: string, must: 'may not fit' | 'must fit' = 'may not fit'): string[] {
	const frame = fitBrief({ figure: of, box, idPrefix: 'x' });
	if (!frame) return must === 'must fit' ? [`${of.slug} ${name}: does not fit`] : [];
	const drawing = drawingIn(of, frame, name);
	const small = drawing.labels.filter(({ size }) => size * frame.unit < box.least - 0.01);
	const plot = frame.chart.layout.height * (frame.width - 2 * frame.chart.x);
	return [
		...notFinite(frame, 'frame'),
		...wordsOutside(drawing),
		...marksOutside(drawing),
		...wordsOverWords(drawing),
		...small.map(({ text, size }) => `“${text}” of ${size * frame.unit} px`),
		...(plot > 0 ? [] : ['nothing is drawn'])
	].map((fault) => `${of.slug} ${name}: ${fault}`);
}

describe.each(BOX_NAMES)('in brief, for “%s”', (purpose) => {
	it('every figure that fits keeps its words inside, apart and readable; what flows holds any', () => {
		const must = BOXES[purpose].height === undefined ? 'must fit' : 'may not fit';
		expect(sample(figures, 20).flatMap((of) => faultsIn(of, BOXES[purpose], purpose, must))).toEqual([]);
	});
});

/** A figure, and a place of any purpose for it. */
const anyPlace = (widest: number, highest: number) =>
	fc.record({
		of: fc.constantFrom(...figures),
		form: fc.record({
			purpose: fc.constantFrom(...PURPOSES),
			width: fc.integer({ min: NARROWEST, max: widest }),
			height: fc.integer({ min: LOWEST, max: highest }),
			title: fc.constant(true)
		})
	});
const named = ({ purpose, width, height = 0 }: BriefForm) => `${purpose}, ${width} × ${height}`;

it('so it does in boxes of any size', () => {
	fc.assert(
		fc.property(anyPlace(WIDEST, HIGHEST), ({ of, form }) => {
			expect(faultsIn(of, boxFor(form), named(form))).toEqual([]);
		}),
		{ numRuns: runs(100) }
	);
});

it('what is said to fit can be laid out, and nothing else', () => {
	const both = { fits: 0, not: 0 };
	fc.assert(
		fc.property(anyPlace(500, 300), ({ of, form }) => {
			// Each anew, since ways that were found are kept.
			const [asked, laidOut] = [{ ...of }, { ...of }];
			const fits = fitsBrief({ figure: asked, box: boxFor(form) });
			expect(fits).toBe(fitBrief({ figure: laidOut, box: boxFor(form), idPrefix: 'x' }) !== undefined);
			both[fits ? 'fits' : 'not'] += 1;
		}),
		{ numRuns: runs(60), endOnFailure: true }
	);
	expect(Math.min(both.fits, both.not)).toBeGreaterThan(0);
});

it('what does not fit is told a size that holds it', () => {
	fc.assert(
		fc.property(anyPlace(400, 240), ({ of, form }) => {
			const nearest = nearestThatHolds(of, form);
			expect(nearest, `${of.slug}: ${named(form)}`).toBeDefined();
			if (nearest) expect(faultsIn(of, boxFor(nearest), `nearest of ${named(form)}`, 'must fit')).toEqual([]);
		}),
		{ numRuns: runs(12), endOnFailure: true }
	);
});

/** Every place that is offered, and a small box of one’s own, on a site that knows its name and on one that does not. */
const PLACES: readonly BriefForm[] = [
	{ purpose: 'report', width: 605, height: 340, title: true },
	{ purpose: 'slide', width: 1920, height: 1080, title: true },
	{ purpose: 'slide', width: 1280, height: 720, title: true },
	{ purpose: 'post', width: 1200, height: 630, title: true },
	{ purpose: 'post', width: 1080, height: 1080, title: true },
	{ purpose: 'web', width: 320, height: 240, title: true }
];

it.each(PLACES)('every figure of the project fits a $purpose of $width × $height', (form) => {
	const missing = REAL_FIGURES.flatMap((figure) =>
		[{}, { host: 'figures.example' }]
			.filter((site) => !fitsBrief({ figure, box: boxFor(form), ...site }))
			.map(({ host = 'no site' }: { host?: string }) => `${figure.slug}, ${host}`)
	);
	expect(missing).toEqual([]);
});

it('a box that is too small says so, with the next one of its proportions that holds the figure', () => {
	const trade = realFigure('trade-record');
	const box: BriefBox = { width: 240, height: 180, least: 12, plot: 0.5 };
	expect(fitsBrief({ figure: trade, box })).toBe(false);
	const said = (() => {
		try {
			return briefLayout({ figure: trade, box, idPrefix: 'x' }) && '';
		} catch (error) {
			return String(error);
		}
	})();
	const [, width = '', height = ''] = /the next that holds it is (\d+) × (\d+) px/.exec(said) ?? [];
	expect(said).toContain('240 × 180 px');
	expect(Number(width) / Number(height)).toBeCloseTo(240 / 180, 1);
	expect(fitsBrief({ figure: trade, box: { ...box, width: Number(width) + 1, height: Number(height) + 1 } })).toBe(
		true
	);
});

it('the plot has at least half of the area below the title in a report and on a slide, and fills it', () => {
	const filling = ['bar', 'share', 'change', 'duration'];
	for (const purpose of ['cm', 'slide'] as const)
		for (const of of REAL_FIGURES.filter((each) => fitsBrief({ figure: each, box: BOXES[purpose] }))) {
			const { chart, width, height, labels } = briefLayout({ figure: of, box: BOXES[purpose], idPrefix: 'x' });
			const title = Math.max(...labels.filter(({ role }) => role === 'title').map(({ y }) => y));
			const quote = Math.max(...labels.filter(({ role }) => role === 'quote').map(({ y }) => y));
			const note = Math.min(...labels.filter(({ y }) => y > chart.y + chart.layout.height).map(({ y }) => y));
			const room = (note - quote) * (width - 2 * chart.x);
			expect([of.slug, room >= 0.5 * width * (height - title)]).toEqual([of.slug, true]);
			if (filling.includes(of.type)) expect(chart.layout.height).toBeGreaterThan(0.7 * (note - quote));
		}
});

it('pictures say at most 110 words, where shorter ones were written', () => {
	const long = 'Ships and boats came to the port in the year before the last one, in any weather. '.repeat(4).trim();
	const of = realFigure('meetings');
	const noted = { ...of, note: long, short: { quotes: {}, caveat: 'No start is given.' } };
	const box: BriefBox = { width: 1600, height: 1200, least: 12, plot: 0.4 };
	const { short: _, ...only } = noted;
	expect(wordsIn(briefLayout({ figure: only, box, idPrefix: 'x' }))).toBeGreaterThan(110);
	expect(wordsIn(briefLayout({ figure: noted, box, idPrefix: 'x' }))).toBeLessThanOrEqual(110);
});

/** 1200 × 630 as feeds show it, and a small one of one’s own. */
const LOW: readonly BriefBox[] = [
	{ width: 1200, height: 630, least: 31, plot: 0.4 },
	{ width: 320, height: 240, least: 11, plot: 0 }
];

it.each(CHART_TYPES)('a %s of a short title, quote and caveat fits a post of 1200 × 630 and 320 × 240', (type) => {
	const of = figures.find((each) => each.type === type && each.evidence.length <= 5);
	if (!of) throw new Error(`no ${type} is drawn`);
	const [first] = of.quotes;
	const { note: _, ...rest } = of;
	const figure = {
		...rest,
		title: 'More ships than before called at the port',
		quotes: first ? [{ ...first, quote: { ...first.quote, exact: 'More ships called at the port.' }, claims: [] }] : [],
		evidence: of.evidence.map(({ caveat: __, ...evidence }) => evidence)
	} as Figure;
	for (const box of LOW) expect(faultsIn(figure, box, `${box.width}`, 'must fit')).toEqual([]);
});

it('short words are taken only where the whole finds no room, of quotes last and only in boxes, with the cuts marked', () => {
	const long = 'Ships, boats and all that floats in any weather came to the port in the year before.';
	const whole = realFigure('meetings');
	const short = {
		quotes: { meetings: 'Putin and Chinese leader Xi Jinping have met over 40 times' },
		caveat: undefined
	};
	const noted = { ...whole, note: long, short: { ...short, caveat: 'No start is given.' } };
	const textOf = (of: Figure, box: BriefBox) =>
		briefLayout({ figure: of, box, idPrefix: 'x' })
			.labels.map(({ text }) => text)
			.join(' ');
	expect(textOf(noted, { ...BOXES.slide, least: 12, plot: 0.4 })).toContain('Ships, boats');
	const middle = textOf(noted, { ...BOXES.square, least: 44 });
	expect(middle).toContain('strategic partnership has deepened.”');
	expect(middle).toContain('No start is given.');
	const tight = { ...BOXES.square, least: 48 };
	const small = textOf(noted, tight);
	expect(small).toContain('have met over 40 times\u00a0…”');
	expect(small).toContain('No start is given.');
	expect(small).not.toContain('Ships, boats');
	// Who hears the picture is told the whole.
	const { alt } = briefLayout({ figure: noted, box: tight, idPrefix: 'x' });
	for (const { quote } of whole.quotes) expect(alt).toContain(`“${quote.exact}`);
	expect(alt).toContain(long);
	// Where nothing limits the height, no quote is cut, however long a caveat is.
	const much = { ...noted, note: `${long} `.repeat(8).trim() };
	for (const box of [BOXES.brief, BOXES.newsletter]) {
		const flowing = textOf(much, box);
		expect(flowing).toContain('partnership has deepened.”');
		expect(flowing).toContain('No start is given.');
	}
});

it('the foot names who speaks, where and when, and the mark by which the figure is found', () => {
	const labels = (host?: string) =>
		briefLayout({ figure: realFigure('trade-record'), box: BOXES.slide, idPrefix: 'x', ...(host ? { host } : {}) })
			.labels;
	expect(labels().map(({ text }) => text)).toContain('Mary Glantz, USIP, ca.\u00a0May 2024');
	expect(labels().at(-1)?.text).toMatch(/^[3467ACDEFGHJKMNPQRTUVWXY]{6}-\d$/);
	expect(labels('figures.example').at(-1)?.text).toMatch(/^figures\.example · \S{6}-\d$/);
});
