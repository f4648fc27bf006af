import { describe, expect, it } from 'vitest';
import { judgeColours } from '../../../src/lib/dataset/brand/judge';
import { disk } from '../../../src/lib/dataset/ports/disk';
import type { ColourRole } from '../../../src/lib/scene/palette';
import { DARK, HOUSE, LIGHT } from '../../../src/lib/scene/palette';
import { SmallFolder } from './smallDataset';
import { published } from './versions/published';

const ROLES = new Set(Object.keys(LIGHT).filter((role): role is ColourRole => role in LIGHT));

/** The small dataset with a brand. @param more the brand's members, and what follows it */
function load(more: string, small = new SmallFolder()) {
	small.write('dataset.yaml', `${small.read('dataset.yaml')}brand:\n  ${more}\n`);
	return { ...small.load(), small };
}

describe('the colours of a brand', () => {
	it('are judged as the house’s are, and those pass', () => {
		for (const theme of ['light', 'dark'] as const) expect(judgeColours(theme, HOUSE[theme], ROLES)).toEqual([]);
	});

	it.each<['light' | 'dark', Partial<Record<ColourRole, string>>, ColourRole, string]>([
		['light', { stated: '#7fb2c8' }, 'stated', 'has a contrast of 2.3 : 1 with card (#ffffff)'],
		['light', { stated: '#1a6b3c' }, 'stated', 'is 6.24 away from loss (#b5402a) in protanopia, by CIEDE2000'],
		['light', { tint: '#3f7d95' }, 'tint', 'has a contrast of 1.56 : 1 with stated (#0f5e7d)'],
		['light', { card: '#22282a' }, 'card', 'has a contrast of 2.07 : 1 with stated (#0f5e7d)'],
		['dark', { ink: '#101010' }, 'ink', 'is darker than card (#1b1e23)'],
		['dark', { highlight: '#fde9a8' }, 'highlight', 'has a contrast of 1 : 1 with ink (#eceae4)']
	])('in the %s theme %o are refused for %s', (theme, own, role, fault) => {
		const whole = { ...HOUSE[theme], ...own };
		const found = judgeColours(theme, whole, new Set([...ROLES].filter((each) => each in own)));
		expect(found.map((each) => each.role)).toEqual([role]);
		expect(found.flatMap(({ faults }) => faults)).toContain(fault);
		const mended = { ...whole, [role]: found[0]?.nearest?.colour };
		expect(judgeColours(theme, mended, ROLES)).toEqual([]);
	});

	it('pass when all that is named as nearest is taken, however many are wrong', () => {
		const wrong = { ...LIGHT, card: '#777777', paper: '#808080', ink: '#888888', stated: '#ff0000', loss: '#00ff00' };
		const found = judgeColours('light', wrong, ROLES);
		expect(found.length).toBeGreaterThan(3);
		const taken = Object.fromEntries(found.map(({ role, nearest }) => [role, nearest?.colour]));
		expect(judgeColours('light', { ...wrong, ...taken }, ROLES)).toEqual([]);
	});

	it('change lightness alone where one passes, and as little of it as can be', () => {
		const [fault] = judgeColours('light', { ...LIGHT, soft: '#8a9099' }, new Set(['soft']));
		expect(fault?.nearest).toEqual({ colour: '#6e737c', distance: expect.closeTo(10.86, 2) as number });
	});
});

describe('brand: in dataset.yaml', () => {
	it('gives every figure and its versions its name and colours, those of the house for the rest; the desk is off', () => {
		const { dataset, problems } = load(
			'name: The Post\n  colours: { light: { stated: "#0A4A8C" }, dark: { line: "#333" } }',
			published()
		);
		expect(problems).toEqual([]);
		const brand = {
			name: 'The Post',
			palette: { light: { ...LIGHT, stated: '#0a4a8c' }, dark: { ...DARK, line: '#333333' } }
		};
		expect(dataset?.brand).toEqual({ ...brand, links: [] });
		expect(dataset?.desk).toBe('off');
		expect(dataset?.figures.some(({ versions }) => versions.length > 0)).toBe(true);
		for (const figure of dataset?.figures ?? []) {
			expect(figure.brand).toEqual(brand);
			for (const version of figure.versions) expect(version.figure.brand).toEqual(brand);
		}
		expect(load('name: The Post\ndesk: on').dataset?.desk).toBe('on');
	});

	it('tells of brands that came before it, whose colours nobody judges again', () => {
		const { dataset, problems } = load(
			'name: The Post\n  former:\n    - { name: The Old Post, colours: { light: { stated: "#7fb2c8" } } }\n    - { name: The First }'
		);
		expect(problems).toEqual([]);
		expect(dataset?.brand?.former).toEqual([
			{ name: 'The Old Post', palette: { light: { ...LIGHT, stated: '#7fb2c8' }, dark: DARK } },
			{ name: 'The First', palette: HOUSE }
		]);
	});

	it('is absent without the key, and so is its field', () => {
		const { dataset } = new SmallFolder().load();
		expect(dataset && 'brand' in dataset).toBe(false);
		expect(dataset?.figures.some((figure) => 'brand' in figure)).toBe(false);
	});

	it('is refused where its colours cannot be read, with place, measure and nearest', () => {
		const { problems, small } = load('name: The Post\n  colours:\n    light: { stated: "#7fb2c8" }');
		expect(small.places(problems)).toEqual([`${small.placeOf('dataset.yaml', '"#7fb2c8"')} brand-colour`]);
		expect(problems).toEqual([
			{
				at: expect.anything() as unknown,
				code: 'brand-colour',
				message: expect.stringMatching(
					/^brand\.colours\.light\.stated #7fb2c8 has a contrast of 2\.3 : 1 with card \(#ffffff\); it has/
				) as string,
				expected: expect.stringContaining('a contrast of at least 4.5 : 1 with card') as string,
				mend: expect.stringMatching(
					/^the nearest that passes is "#[0-9a-f]{6}", \d+\.\d away by CIEDE2000; or give .* to card, paper, tint/
				) as string
			}
		]);
	});

	it('is refused for a colour without quotes, one of another form, and an unknown role', () => {
		const { problems } = load(
			'name: The Post\n  colours:\n    light:\n      card: #ffffff\n      ink: black\n      accent: "#000000"'
		);
		expect(problems.map(({ code, message }) => [code, message])).toEqual([
			['bad-format', 'brand.colours.light.card is empty'],
			['bad-format', 'brand.colours.light.ink is “black”'],
			['unknown-field', 'brand.colours.light has no field “accent”']
		]);
		for (const { expected } of problems.slice(0, 2)) expect(expected).toContain('six hexadecimal digits in quotes');
	});

	it('is judged wherever files of a folder are read', () => {
		expect(disk.judgeColours).toBe(judgeColours);
	});
});
