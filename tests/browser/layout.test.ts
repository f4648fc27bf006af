import { expect, test, type Page } from '@playwright/test';
import { FIGURES } from './dataset';

const WIDTHS = [240, 280, 320, 360, 420, 500, 560, 680, 740, 900, 1280, 1600];

/** What is wrong with the drawing that is shown: texts that overlap, leave the frame or are too small. */
function faultsOf(page: Page): Promise<string[]> {
	return page
		.locator('.drawing')
		.first()
		.evaluate((place) => {
			const svg = [...place.querySelectorAll(':scope > svg')].find((each) => getComputedStyle(each).display !== 'none');
			if (!svg) return ['no drawing is shown'];
			const frame = svg.getBoundingClientRect();
			const scale = frame.width / (svg instanceof SVGSVGElement ? svg.viewBox.baseVal.width : 0);
			const faults: string[] = [];
			const texts = [...svg.querySelectorAll('text')].map((node) => {
				const { left, right } = node.getBoundingClientRect();
				const size = Number(node.closest('[font-size]')?.getAttribute('font-size')) * scale;
				// A line's box has room for marks that few letters have; what counts is the ink, from capitals to descenders.
				const baseline = new DOMPoint(0, Number(node.getAttribute('y'))).matrixTransform(
					node.getScreenCTM() ?? undefined
				).y;
				return {
					text: node.textContent ?? '',
					left,
					right,
					top: baseline - size * 0.72,
					bottom: baseline + size * 0.2,
					size
				};
			});
			for (const { text, left, right, top, bottom, size } of texts) {
				// A letter such as “j” hangs over its origin a little.
				if (
					left < frame.left - size * 0.12 ||
					right > frame.right + 1 ||
					top < frame.top - 1 ||
					bottom > frame.bottom + 1
				)
					faults.push(`“${text}” leaves the frame`);
				if (size < 10.99) faults.push(`“${text}” is ${size.toFixed(1)} px high`);
			}
			for (const [i, one] of texts.entries())
				for (const other of texts.slice(i + 1)) {
					const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
					const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
					if (across > 1 && down > 1) faults.push(`“${one.text}” overlaps “${other.text}”`);
				}
			return faults;
		});
}

for (const { slug } of FIGURES) {
	test(`${slug}: no label overlaps, leaves the frame or is under 11 px, at any width and at twice the text size`, async ({
		page
	}) => {
		const faults: string[] = [];
		await page.goto(`embed/${slug}/`);
		await page.evaluate(() => document.fonts.ready);
		for (const text of ['100%', '200%']) {
			await page.evaluate((size) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(`html { font-size: ${size} }`);
				document.adoptedStyleSheets = [sheet];
			}, text);
			// Twice the text needs twice the room: 240 px of it are the least.
			for (const width of WIDTHS.filter((each) => text === '100%' || each >= 480)) {
				await page.setViewportSize({ width, height: 800 });
				faults.push(...(await faultsOf(page)).map((fault) => `${width} px, ${text}: ${fault}`));
			}
		}
		expect(faults).toEqual([]);
	});
}

for (const width of [240, 320, 360, 768, 1280, 1600, 1920]) {
	test(`at ${width} px no page is wider than the window`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const source = FIGURES[0]?.sources[0]?.id ?? '';
		const paths = [
			'',
			`figures/${FIGURES[0]?.slug}/`,
			`figures/${FIGURES[0]?.slug}/#table`,
			`sources/${source}/`,
			'sources/',
			'data/',
			'check/',
			'desk/',
			'report/',
			'404.html'
		];
		for (const path of paths) {
			await page.goto(path);
			const beyond = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(beyond, path).toBeLessThanOrEqual(0);
		}
	});
}
