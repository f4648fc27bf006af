import { describe, expect, it } from 'vitest';
import { lightened } from '../../../../src/lib/site/embed/lighten';

describe('a lightened drawing', () => {
	it('loses a colour only where a class of the same kind gives it', () => {
		expect(lightened('<rect fill="#0f5e7d" stroke="#17191c" class="f-stated"></rect>')).toBe(
			'<rect stroke="#17191c" class="f-stated"/>'
		);
	});

	it('keeps its words as they are', () => {
		expect(lightened('<g data-of="a"><text>fill="#17191c" data-of="b"</text></g>')).toBe(
			'<text>fill="#17191c" data-of="b"</text>'
		);
	});

	it('defines a pattern once that it has under two names, in each drawing for itself', () => {
		const pattern = (id: string) => `<pattern id="${id}" width="6"><path d="M0 0V6"></path></pattern>`;
		const drawing = (width: number) =>
			`<svg>${pattern(`w${width}a`)}${pattern(`w${width}b`)}<rect fill="url(#w${width}b)"></rect></svg>`;
		const light = lightened(drawing(240) + drawing(320));
		expect(light.match(/<pattern id="[^"]+"/g)).toEqual(['<pattern id="w240a"', '<pattern id="w320a"']);
		expect(light.match(/url\([^)]+\)/g)).toEqual(['url(#w240a)', 'url(#w320a)']);
	});

	it('loses groups that say nothing, space between elements, and edges without length, but none in its words', () => {
		expect(lightened('<g class="a"> <g><path d="M1 9L7 3H7L13 9L7 15H70Z"></path></g> </g>')).toBe(
			'<g class="a"><path d="M1 9L7 3L13 9L7 15H70Z"/></g>'
		);
		expect(lightened('<text><tspan>a</tspan> <tspan>b</tspan></text>')).toContain('</tspan> <tspan>');
	});
});
