import { describe, expect, it } from 'vitest';
import { besideTags } from '../../../src/lib/sentences/beside';
import { isDisputed } from '../../../src/lib/sentences/standingNames';
import { chartOf } from '../../../src/lib/charts/registry';
import type { Figure } from '../../../src/lib/dataset/types';
import { REAL_FIGURES, realFigure } from '../figure/realFigures';
import { billions, check, claim, figure, stated } from './evidence';

const altOf = (of: Figure) => chartOf(of).describe(of);

describe.each(REAL_FIGURES.map((of) => [of.slug, of] as const))('the alt text of %s', (_, of) => {
	const alt = altOf(of);

	it('names who speaks, who published it and when', () => {
		for (const { quote } of of.quotes) {
			expect(alt).toContain(quote.speaker.name);
			if (quote.reportedFor) expect(alt).toContain(`${quote.reportedFor}, per ${quote.speaker.name}`);
		}
		for (const { publisher } of of.sources) expect(alt).toContain(`${publisher}, ca.\u00a0May 2024`);
	});

	it('has at most two sentences', () => {
		const plain = of.sources.reduce((text, { publisher }) => text.replaceAll(publisher, ''), alt);
		expect(plain.replaceAll(' ca.\u00a0', ' ').match(/[.!?](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
		expect(alt).toMatch(/\.$/);
	});

	it('tells where facts are disputed, and only there', () => {
		const tags = of.evidence.map(({ standing }) => standing);
		expect(alt.includes('disputed')).toBe(tags.some(isDisputed) || besideTags(of, alt).length > 0);
	});

	it('begins as a sentence does', () => {
		expect(alt).toMatch(/^[\p{Lu}\d]/u);
	});

	it('has no shorthand for a qualifier', () => {
		expect(alt).not.toMatch(/\d\+|>|</);
		expect(alt).not.toMatch(/\b50 ?%|undefined|null|NaN|Infinity/);
	});
});

describe('alt texts', () => {
	it.each([
		[
			'trade-record',
			[
				'$240 bn (stated; a record at the time, ca.\u00a0May 2024; disputed: China counts $240.1 bn, Russia $227 bn (via state media))',
				'≈ $150 bn (derived: 240 ÷ 1.6, 142 to 159; supported if “prewar” is 2021)',
				'a change of +60% (stated; supported by a computation if “prewar” is 2021)',
				'trade with China'
			]
		],
		[
			'gazprom-loss',
			['−$8 bn (stated; disputed if “in 2024” is when the loss was announced: AFP reports −$6.9 bn', 'Gazprom']
		],
		['oil-half', ['Half of Russia’s oil and petroleum exports in 2023', 'to China', 'is not given']],
		[
			'trade-increase',
			['trade with China: Prewar period, drawn as 100; 2023, +60% (supported by a computation if “prewar” is 2021)']
		],
		['meetings', ['over 40 meetings', 'up to May 2024', 'how many more is not given']],
		['visit-interval', ['Just over 6 months', 'for the second time', 'disputed']],
		['border-agreement', ['2005: border demarcation agreement', '(supported if 2005 means the ratifications)']],
		[
			'seventy-five-years',
			[
				'75 years of bilateral relations',
				'≈ 1949 (derived: 2024 − 75, within 1949, 2024 read from “last week”; supported if the USSR counts as Russia)',
				'the two leaders, per Carla Freeman'
			]
		],
		['statements', ['2023: a 2023 statement', 'some day in 2024, by ca.\u00a0May: Putin’s visit to China “last week”']],
		['second-visit', ['second visit', 'in just over six months', '“just over six months”: disputed']]
	])('of %s say what it finds, with its qualifier', (slug, parts) => {
		for (const part of parts) expect(altOf(realFigure(slug))).toContain(part);
	});

	it('leave out a standing that is told beside them', () => {
		const told = new Set(['trade-2023']);
		const alt = chartOf(realFigure('trade-record')).describe(realFigure('trade-record'), told);
		expect(alt).toContain('$240 bn (stated; a record at the time, ca.\u00a0May 2024);');
		expect(alt).toContain('supported if “prewar” is 2021');
	});

	it('carry the standing of every kind of chart', () => {
		const checks = [check('a', billions(1)), check('b', billions(2), { verdict: 'differs' })];
		const specs: Record<string, object> = {
			bar: { bars: [{ of: 'x', label: '2020' }] },
			share: { of: 'x', label: 'to the north', rest: 'the rest', whole: 'all of it' },
			count: { of: 'x', one: 'one ship' },
			change: { of: 'x', base: 'Before', after: 'After' },
			timeline: { from: 2000, to: 2020, events: [{ of: 'x', label: 'founded' }] },
			duration: { of: 'x', label: 'between calls' },
			number: { of: 'x', label: 'call' }
		};
		for (const [type, spec] of Object.entries(specs)) {
			const mixed = figure<unknown>(type, spec, [claim('x', stated(6, 'month'), { checks })]);
			expect(altOf(mixed)).toContain('disputed: Register a: $1 bn; Register b: $2 bn');
			const contradicted = figure<unknown>(type, spec, [claim('x', stated(6, 'month'), { standing: 'contradicted' })]);
			expect(altOf(contradicted)).toContain('disputed');
			expect(altOf(contradicted)).toContain('Ada Lark (Harbour Review, March 2021)');
		}
	});
});
