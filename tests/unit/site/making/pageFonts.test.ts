import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageFaces, withFaces } from '../../../../src/lib/site/making/pageFonts';
import { styleSharer } from '../../../../src/lib/site/making/sharedStyle';

const PLACE = '@font-face{font-family:faces of the dataset;src:local(none)}';
const SHEET =
	'@font-face{font-family:A;src:url(./newsreader-italic-400-core.1.woff2)}@font-face{font-family:B;src:url(./public-sans-400-core.2.woff2),url(./public-sans-400-core.2.woff2)}@font-face{font-family:B;src:url(./public-sans-400-rest.3.woff2)}';
const faces = pageFaces(SHEET, '/reports');
const policyOf = (style: string) => `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const pageOf = (style: string, body = '<body class="x">') =>
	`<head><meta content="${policyOf(style)}"><style>${style}</style></head>\n${body}<p>@font-face</p></body>`;

describe('the fonts of a page', () => {
	it('are those of its dataset, in their place among its styles, admitted by its policy', () => {
		const filled = `a{}${faces.rules}b{}`;
		expect(faces.rules).toContain('url(/reports/_app/immutable/assets/public-sans-400-core.2.woff2)');
		expect(faces.rules).not.toContain('./');
		expect(withFaces(pageOf(`a{}${PLACE}b{}`), faces)).toBe(pageOf(filled, `<body class="x">${faces.preloads}`));
	});

	it('come before the colours of a brand, which come after all else and are admitted, too', () => {
		const after = ':root{--stated:red}';
		const made = withFaces(pageOf(`a{}${PLACE}b{}`), faces, after);
		expect(made).toBe(pageOf(`a{}${faces.rules}b{}${after}`, `<body class="x">${faces.preloads}`));
	});

	it('stand in the page, where its own style is a file that others share', () => {
		const added: string[] = [];
		const share = styleSharer('/reports', (path, css) => added.push(`${path} ${css}`));
		const [made, again] = ['one', 'two'].map((word) =>
			withFaces(pageOf(`a{}${PLACE}b{}`).replace('@font-face<', `${word}<`), faces, 'c{}', share)
		);
		const [, path = ''] = /^(\S+) a\{\}b\{\}$/.exec(added.join()) ?? [];
		expect(path).toMatch(/^\/_app\/immutable\/assets\/figure\.[0-9a-f]{10}\.css$/);
		const linked = pageOf(`${faces.rules}c{}`, `<body class="x">${faces.preloads}`).replace(
			'<style>',
			`<link href="/reports${path}" rel="stylesheet">\n\t\t<style>`
		);
		expect(made).toBe(linked.replace('@font-face<', 'one<'));
		expect(again).toBe(linked.replace('@font-face<', 'two<'));
	});

	it('find their place however the style sheet is set', () => {
		const wide = "@font-face {\n\tfont-family: 'faces of the dataset';\n\tsrc: local('none');\n}";
		expect(withFaces(pageOf(`a{}${wide}b{}`), faces)).toContain(`<style>a{}${faces.rules}b{}</style>`);
	});

	it('are asked for at the beginning of its body, each once, but for what few pages need', () => {
		const asked = (file: string) =>
			`<link href="/reports/_app/immutable/assets/${file}.woff2" rel="preload" as="font" type="font/woff2" crossorigin>`;
		expect(faces.preloads.trim()).toBe(asked('public-sans-400-core.2'));
		const made = (body: string) => withFaces(pageOf(PLACE) + body, faces);
		expect(made('<p>A quart</p>')).not.toContain('italic-400-core.1.woff2" rel');
		expect(made('<q lang="en">words</q>')).toContain(asked('newsreader-italic-400-core.1'));
	});

	it('are missed, and said to be, where a layout has no place for them', () => {
		expect(() => withFaces(pageOf('a{}'), faces)).toThrow('styles/faces.css');
	});
});
