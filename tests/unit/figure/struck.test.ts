/** What a source has withdrawn is struck in every chart type, at every width and in brief. */
import { describe, expect, it } from 'vitest';
import type { Claim, Figure } from '../../../src/lib/dataset/types';
import { fileScene, plotOfEachWidth } from '../../../src/lib/figure/scene';
import type { Scene, Shape } from '../../../src/lib/scene/shapes';
import { FORMS_FIGURES } from './realFigures';

const ADDRESS = 'https://example.org/figures/x/';
const WITHDRAWN = { date: '2025-12', what: 'The study was retracted.', withdrawn: true } as const;

function allShapes(shapes: readonly Shape[]): Shape[] {
	return shapes.flatMap((shape) => (shape.kind === 'group' ? allShapes(shape.shapes) : [shape]));
}

/** Values of the claim that have a line through them right behind them, and those that have none. */
function valuesIn({ shapes }: Scene, of: string): { struck: string[]; plain: string[] } {
	const flat = allShapes(shapes);
	const own = flat.flatMap((shape, i) => {
		if (shape.kind !== 'text' || shape.of !== of) return [];
		const next = flat[i + 1];
		const isStruck = next?.kind === 'path' && next.fill === 'none' && next.stroke?.role === shape.ink;
		return [{ text: shape.text, isStruck }];
	});
	const those = (isStruck: boolean) => own.filter((each) => each.isStruck === isStruck).map(({ text }) => text);
	return { struck: those(true), plain: those(false) };
}

const types = new Map(
	FORMS_FIGURES.flatMap((figure) => {
		const claim = figure.evidence.find((of): of is Claim => of.basis === 'stated' && of.history.length === 0);
		return claim ? [[figure.type, { figure, claim }] as const] : [];
	})
);

function scenesOf(figure: Figure): Scene[] {
	const places = [...plotOfEachWidth(figure, { from: 240, to: 740 })];
	return [...[320, 740].map((width) => fileScene(figure, ADDRESS, { width, title: true })), ...places];
}

it('covers every chart type', () => expect(types.size).toBeGreaterThanOrEqual(10));

describe.each([...types])('%s', (_, { figure, claim }) => {
	const withdrawn: Claim = { ...claim, history: [{ ...WITHDRAWN, was: claim.quantity }] };
	const changed = { ...figure, evidence: figure.evidence.map((of) => (of === claim ? withdrawn : of)) };

	it('strikes the value and dates it', () => {
		for (const scene of scenesOf(changed)) {
			expect(valuesIn(scene, claim.id).struck.length).toBeGreaterThan(0);
			expect(
				allShapes(scene.shapes)
					.map((shape) => (shape.kind === 'text' ? shape.text : ''))
					.join(' ')
			).toContain('withdrawn');
			expect(scene.alt).toContain('withdrawn, December 2025');
		}
	});

	it('strikes nothing that holds', () => {
		for (const scene of scenesOf(figure)) expect(valuesIn(scene, claim.id).struck).toEqual([]);
	});
});
