import { describe, expect, it } from 'vitest';
import { fontsFromBody } from '../../../src/lib/site/fontPreloads';

const FONT = (name: string) =>
	`<link href="/_app/${name}.woff2" rel="preload" as="font" type="font/woff2" crossorigin>`;

describe('fonts of a page', () => {
	it('are asked for at the beginning of its body, in their order, and all else stays', () => {
		const html = `<head>\n\t\t${FONT('one')}\n\t\t${FONT('two')}<link rel="stylesheet" href="a.css"></head>\n<body class="x"><p>Words</p></body>`;
		expect(fontsFromBody(html).replaceAll(/\s+(?=<link)/g, '')).toBe(
			`<head><link rel="stylesheet" href="a.css"></head>\n<body class="x">${FONT('one')}${FONT('two')}<p>Words</p></body>`
		);
	});

	it('of a page without any leave it as it is', () => {
		const html = '<head></head><body><p>Words</p></body>';
		expect(fontsFromBody(html)).toBe(html);
	});
});
