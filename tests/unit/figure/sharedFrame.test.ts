/** The picture for shared links: everything inside 1200 × 630, apart, readable, with source, standing and caveats. */
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/lib/charts/marks/label';
import type { PlacedLabel } from '../../../src/lib/charts/types';
import type { Figure } from '../../../src/lib/dataset/types';
import { fileForm } from '../../../src/lib/press/fileForm';
import { sharedScene } from '../../../src/lib/figure/scene';
import { toSvg } from '../../../src/lib/scene/toSvg';
import { caveatsOf } from '../../../src/lib/figure/footNotes';
import type { FrameLayout } from '../../../src/lib/figure/frame';
import { sharedLayout } from '../../../src/lib/figure/sharedFrame';
import { sharedNotes } from '../../../src/lib/figure/sharedNotes';
import { NASTY_FIGURES } from './nastyFigures';
import { ISLAND_FIGURES, REAL_FIGURES, realFigure } from './realFigures';
import { parseXml } from './svg';
import { sample } from '../extent';

const figures = [...REAL_FIGURES, ...ISLAND_FIGURES, ...NASTY_FIGURES];
const addressOf = ({ slug }: Figure) => `https://figures.example/figures/${slug}/`;
const made = new Map<Figure, FrameLayout>();
function layoutOf(figure: Figure): FrameLayout {
	const frame = made.get(figure) ?? sharedLayout({ figure, idPrefix: 'x', address: addressOf(figure) });
	made.set(figure, frame);
	return frame;
}

function labelsIn(value: unknown): PlacedLabel[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('text' in value && 'anchor' in value && 'role' in value) return [value as PlacedLabel];
	return Object.values(value).flatMap(labelsIn);
}

function allLabels(figure: Figure): PlacedLabel[] {
	const { chart, ...around } = layoutOf(figure);
	if (!chart) return labelsIn(around);
	const moved = labelsIn(chart.layout).map((label) => ({ ...label, x: label.x + chart.x, y: label.y + chart.y }));
	return [...labelsIn(around), ...moved];
}

/** All words in their order of reading, for looking a sentence up that runs over several lines. */
const wordsOf = (figure: Figure) =>
	allLabels(figure)
		.map(({ text }) => text)
		.join(' ')
		.replaceAll(/\s/g, '');
const squeezed = (text: string) => text.replaceAll(/\s/g, '');

describe.each(sample(figures, 12).map((figure) => [figure.slug, figure] as const))(
	'%s, as it is shared',
	(_, figure) => {
		it('holds all words, apart from each other, none under 11 px', () => {
			const { width, height, unit } = layoutOf(figure);
			const labels = allLabels(figure).map((label) => ({ label, box: boxOf(label) }));
			const faults = labels.flatMap(({ label, box }, i) => [
				...(box.x < -0.5 || box.y < -0.5 || box.x + box.width > width + 0.5 || box.y + box.height > height + 0.5
					? [`“${label.text}” leaves the picture`]
					: []),
				...(label.size * unit < 11 ? [`“${label.text}” is ${label.size * unit} px high`] : []),
				...labels
					.slice(i + 1)
					.filter(
						({ box: other }) =>
							Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x) > 0.5 &&
							Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y) > 0.5
					)
					.map(({ label: other }) => `“${label.text}” over “${other.text}”`)
			]);
			expect(faults).toEqual([]);
		});

		it('names source and address, and every caveat', () => {
			const words = wordsOf(figure);
			expect(words).toContain(squeezed(`Source: `));
			for (const { title } of figure.sources) expect(words).toContain(squeezed(title));
			expect(words).toContain(squeezed(`figures.example/figures/${figure.slug}, version`));
			for (const caveat of caveatsOf(figure)) expect(words).toContain(squeezed(caveat));
		});
	}
);

it('is 1200 by 630 px, whatever the unit of its layout', () => {
	for (const figure of REAL_FIGURES) {
		const { attributes } = parseXml(toSvg(sharedScene(figure, addressOf(figure)), fileForm('light')));
		expect([attributes.get('width'), attributes.get('height')]).toEqual(['1200', '630']);
	}
});

it('shows the quotes with their words marked, and is set larger than a file where there is room', () => {
	for (const figure of REAL_FIGURES) {
		expect(layoutOf(figure).chart, figure.slug).toBeDefined();
		expect(layoutOf(figure).highlights.length, figure.slug).toBeGreaterThan(0);
		expect(layoutOf(figure).unit, figure.slug).toBeGreaterThanOrEqual(1.2);
	}
});

it('counts the other sources, each by what it speaks of, and never only those that agree', () => {
	expect(sharedNotes(realFigure('trade-record'))).toEqual([
		'≈ $150 bn – supported if “prewar” is 2021: China counts $146.9 bn, Russia about $140 bn for 2021 (via state media).',
		'$240 bn – disputed: China counts $240.1 bn, Russia $227 bn (via state media); 3 more on record.',
		'+60% – supported if “prewar” is 2021: ≈ +63% for 2021–2023, computed here from other sources; 1 more on record.',
		realFigure('trade-record').note
	]);
	expect(sharedNotes(realFigure('gazprom-loss'))[0]).toBe(
		'Disputed if “in 2024” is when the loss was announced: AFP reports −$6.9 bn for 2023; 1 more on record.'
	);
});

it('leaves out marks that are too many for it, and never shrinks them', () => {
	const many = NASTY_FIGURES.find(({ slug }) => slug === 'open-both-ways');
	if (!many) throw new Error('no such figure');
	expect(layoutOf(many).chart).toBeUndefined();
	expect(layoutOf(many).highlights.length).toBeGreaterThan(0);
});

it('says which figure is too wordy for any picture', () => {
	const [figure] = REAL_FIGURES;
	if (!figure) throw new Error('no figure');
	expect(() => layoutOf({ ...figure, title: 'A very long title '.repeat(200) })).toThrow(
		`figure ${figure.slug}: title, notes and source do not fit`
	);
});
