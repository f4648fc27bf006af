/** The looks of a lean figure’s one embed document, of which its address chooses. */
import { expect, test, type Page } from '@playwright/test';
import { WIDTHS } from '../../src/lib/figure/widths';
import { drawingWidthsCss } from '../../src/lib/site/embed/drawingWidths';
import { LOOK_TARGETS, looksCss } from '../../src/lib/site/embed/looks';
import { DARK, HOUSE, LIGHT } from '../../src/lib/scene/palette';

test.use({ javaScriptEnabled: false });

/** The largest first, as in an embed. */
const SVGS = WIDTHS.toReversed().map((width) => `<svg class="w${width}" width="${width}" height="9"></svg>`);
const SHEET = `:root{color-scheme:light;--card:${LIGHT.card};--ink:${LIGHT.ink}}body{margin:0;color:var(--ink)}svg{display:none}`;

async function open(page: Page, address: string, css: string): Promise<void> {
	await page.route('**/look/**', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><style>${SHEET}${css}</style>${LOOK_TARGETS}<main>${SVGS.join('')}</main>`
		})
	);
	await page.goto(`look/${address}`);
}

const shown = (page: Page) => page.locator('svg:visible').evaluateAll((all) => all.map((each) => each.classList.value));
const colours = (page: Page) =>
	page.locator('html').evaluate((root) => {
		const { colorScheme, backgroundColor } = getComputedStyle(root);
		return [colorScheme, getComputedStyle(document.body).color, backgroundColor];
	});

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const light = rgb(LIGHT.ink);
const dark = rgb(DARK.ink);
const NONE = 'rgba(0, 0, 0, 0)';
const OURS = drawingWidthsCss({ ground: false }) + looksCss(HOUSE);

for (const [look, scheme, expected] of [
	['', 'dark', ['light', light, NONE]],
	['#dark', 'light', ['dark', dark, NONE]],
	['#dark/', 'light', ['dark', dark, NONE]],
	['#auto', 'light', ['light', light, NONE]],
	['#auto', 'dark', ['dark', dark, NONE]],
	['#solid', 'dark', ['light', light, rgb(LIGHT.card)]],
	['#solid-dark', 'light', ['dark', dark, rgb(DARK.card)]]
] as const)
	test(`“${look}” on a ${scheme} system needs no script`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await open(page, look, OURS);
		expect(await colours(page)).toEqual(expected);
		await page.emulateMedia({ media: 'print', colorScheme: scheme });
		expect((await colours(page)).slice(0, 2), 'paper is light').toEqual(['light', light]);
	});

test('with a ground the same drawing stands at each width as in a document of that look', async ({ page, context }) => {
	const other = await context.newPage();
	await open(page, '#solid', OURS);
	await open(other, '', drawingWidthsCss({ ground: true }));
	for (const width of WIDTHS.flatMap((each) => [each - 1, each, each + 31, each + 32, each + 33])) {
		for (const each of [page, other]) await each.setViewportSize({ width, height: 300 });
		expect(await shown(page), `${width} px`).toEqual(await shown(other));
		expect(await shown(page)).toHaveLength(1);
	}
});
