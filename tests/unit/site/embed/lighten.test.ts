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
			'<g><text>fill="#17191c" data-of="b"</text></g>'
		);
	});
});
