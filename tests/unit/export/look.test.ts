import { describe, expect, it } from 'vitest';
import { inLook } from '../../../src/lib/export/look';

describe('a drawing in another look', () => {
	const drawing = '<rect fill="#ffffff"/><path fill="#17191c" stroke="#123456"/><text>="#17191c"</text>';

	it('has the dark colours of the tokens, and leaves other colours and all words alone', () => {
		expect(inLook(drawing, 'dark')).toBe(
			'<rect fill="#1b1e23"/><path fill="#eceae4" stroke="#123456"/><text>="#17191c"</text>'
		);
	});

	it('has no card where it is transparent, and keeps the white of its marks', () => {
		const marked = `${drawing}<path fill="#ffffff"/>`;
		expect(inLook(marked, 'transparent')).toBe(marked.replace('#ffffff', 'none'));
		expect(inLook(marked, 'transparent-dark')).toContain('<rect fill="none"/><path fill="#eceae4"');
	});
});
