/** The desk: from a text on the clipboard to a picture, in the page, by clicks and by keys. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { validate } from '../../src/cli/data/validate';
import { loadDataset } from '../../src/lib/dataset/load';
import { disk } from '../../src/lib/dataset/ports/disk';
import { readPngSize } from '../../src/lib/press/png/chunks';
import { readPngTexts } from '../../src/lib/press/png/seal';
import { verifyFile } from '../../src/lib/press/verify/verifyFile';
import { NO_PUBLICATION, PASTED } from '../../src/lib/sentences/pasted';
import { FIGURES } from './dataset';
import { begin, CITED, number, open, paste, saved, take, TEXT } from './deskPage';
import { readPage } from './pageCost';
import { zipped } from './zipped';

const base = `${process.env.BASE_PATH ?? ''}/`;

test('paste, say who says it, press Report: a picture that says what it is, and is no publication', async ({
	page
}) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await expect(page.locator('#desk-parts')).toContainText(
		'Who: Ann Example · Where: Example Press · When: 16 May 2024'
	);
	const { name, bytes } = await saved(page, () => take(page, /^Report/).click());
	expect(name).toMatch(/^the-island-s-ferries-carried.*-report\.png$/);
	const { width, height } = readPngSize(bytes);
	// 16 × 9 cm at 300 dots per inch.
	expect([width, height]).toEqual([1890, 1063]);
	const texts = readPngTexts(bytes);
	expect(texts.get('Comment')).toBe(PASTED);
	expect(texts.get('Source')).toBe('Ann Example, Example Press, 16 May 2024');
	expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/Cited Figures|127\.0\.0\.1/);
	const told = verifyFile(name, bytes, { figures: [] } as unknown as Parameters<typeof verifyFile>[2]);
	expect([told.verdict, ...told.notes]).toEqual(['unknown', NO_PUBLICATION]);
	expect(faults).toEqual([]);
});

test('a text that is pasted with the focus nowhere is read as well', async ({ page }) => {
	await open(page);
	await paste(page, TEXT, 'body');
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
});

test('the same by keys alone, forty at most', async ({ page }) => {
	await open(page);
	let keys = 0;
	const press = async (key: string) => {
		keys++;
		await page.keyboard.press(key);
	};
	const reach = async (selector: string) => {
		for (let at = 0; at < 40 && !(await page.evaluate((one) => document.activeElement?.matches(one), selector)); at++)
			await press('Tab');
		await expect(page.locator(selector)).toBeFocused();
	};
	await reach('#desk-text');
	await page.keyboard.insertText(TEXT);
	await reach('.ways .strong');
	await press('Enter');
	await expect(page.locator('[name="desk-number"]:checked')).toBeFocused();
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	await expect(page.locator('#desk-cited')).toBeVisible();
	await reach('#desk-cited');
	await page.keyboard.insertText(CITED);
	await reach('.places .strong');
	const { name } = await saved(page, () => press('Enter'));
	expect(name).toMatch(/-report\.png$/);
	expect(keys).toBeLessThanOrEqual(40);
});

test('slide, post, SVG and clipboard hold the same figure', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	const slide = await saved(page, () => take(page, /^Slide/).click());
	expect(readPngSize(slide.bytes)).toEqual({ width: 1920, height: 1080 });
	const post = await saved(page, () => take(page, /^Post/).click());
	expect(readPngSize(post.bytes)).toEqual({ width: 1080, height: 1080 });
	const svg = new TextDecoder().decode((await saved(page, () => take(page, /^SVG/).click())).bytes);
	expect(svg).toContain(PASTED);
	expect(svg).not.toMatch(/Cited Figures|cited:/);
	await take(page, /^Copy with caption/).click();
	await expect(page.locator('.take-away .told')).toHaveText('Copied.');
	const caption = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType('text/plain'))?.text();
	});
	expect(caption).toContain(PASTED);
	expect(caption).toContain('Source: Ann Example, Example Press, 16 May 2024.');
});

test('the dataset’s zip holds quotes and no text, and can be built as it is', async ({ page }) => {
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await page.getByText('As a dataset').click();
	await page.getByRole('button', { name: 'Save the dataset' }).click();
	await expect(page.locator('.take-away .told')).toContainText('say its title and its address');
	await page.getByLabel('Title of the work').fill('The island’s ferries');
	await page.getByLabel('Its address').fill('https://example.org/ferries');
	const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Save the dataset' }).click());
	const files = unzipSync(bytes);
	expect(Object.keys(files).filter((name) => !name.startsWith('data/'))).toEqual([]);
	expect(
		Object.values(files)
			.map((file) => strFromU8(file))
			.join()
	).not.toContain('Payments rose');
	expect(Object.values(files).map((file) => strFromU8(file))).not.toContain(expect.stringContaining('TODO'));
	// As “npm run data:check” reads it.
	const folder = mkdtempSync(join(tmpdir(), 'desk-'));
	for (const [name, file] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), file);
	}
	const told: string[] = [];
	const print = (line: string) => void told.push(line);
	const code = validate.run([], {
		dir: join(folder, 'data'),
		textDirs: [],
		json: false,
		all: false,
		withdraw: false,
		record: false,
		figures: false,
		accept: false,
		print
	});
	const { dataset } = loadDataset({ files: disk, dir: join(folder, 'data'), textDirs: [] });
	rmSync(folder, { recursive: true });
	expect([code, told.at(-1)]).toEqual([0, expect.stringContaining('1 figure from 1 source')]);
	expect(dataset?.figures.map(({ title }) => title)).toEqual([
		await page.getByLabel('Title of the figure').inputValue()
	]);
});

test('what the words leave open is asked, and nothing leaves before it is answered', async ({ page }) => {
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await number(page, 'could reach').click();
	await expect(page.getByRole('group', { name: /“could”/ })).toBeVisible();
	await expect(take(page, /^Report/)).toHaveAttribute('aria-disabled', 'true');
	await take(page, /^Report/).click({ force: true });
	await expect(page.locator('.take-away .told')).toContainText('Answer first');
	await page.getByRole('button', { name: 'A forecast' }).click();
	await expect(page.locator('.picture')).toContainText('forecast');
	await expect(take(page, /^Report/)).toHaveAttribute('aria-disabled', 'false');
});

test('steps are taken back and forth, letters of one title as one', async ({ page }) => {
	await begin(page);
	const drafted = await page.getByLabel('Title of the figure').inputValue();
	await number(page, '300 ships').click();
	await number(page, 'rose from 12').click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(number(page, '300 ships').getByRole('radio')).toBeChecked();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByLabel('Title of the figure').pressSequentially('!!!');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByLabel('Title of the figure')).toHaveValue(drafted);
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page.getByLabel('Title of the figure')).toHaveValue(`${drafted}!!!`);
	await page.locator('[name="desk-number"]:checked').focus();
	await page.keyboard.press('Control+z');
	await expect(page.getByLabel('Title of the figure')).toHaveValue(drafted);
});

test('a title that says another number than the words is told where it stands', async ({ page }) => {
	await begin(page);
	await page.getByLabel('Title of the figure').fill('The island’s ferries carried 250,000 passengers in 2023');
	await expect(page.locator('.faults')).toContainText('The words say');
	await page.getByRole('button', { name: 'Take the drafted title' }).click();
	await expect(page.locator('.faults')).toHaveCount(0);
});

test('an answer goes to the number that was asked about, not to the one that stands first', async ({ page }) => {
	await begin(page);
	await number(page, '300 ships').click();
	await page.locator('.beside summary').click();
	await page.locator('.beside label', { hasText: '473 ships' }).click();
	await expect(page.locator('.picture .drawing')).toContainText('473');
	const asked = page.locator('.question', { hasText: '473 ships' });
	await asked.getByRole('textbox').fill('The whole coast');
	await asked.getByRole('button', { name: 'Say so' }).click();
	await expect(asked).toHaveCount(0);
	await expect(page.locator('.picture .drawing')).toContainText('The whole coast');
	await expect(page.locator('#desk-title')).toHaveValue(
		'The north alone stood for 300 ships of the 473 ships that came'
	);
	await expect(page.locator('#desk-subject')).not.toHaveValue('The whole coast');
});

test('numbers of one unit are drawn beside each other, and a chart that cannot draw a number says why', async ({
	page
}) => {
	await begin(page);
	await number(page, '300 ships').click();
	await page.getByText('Draw others beside it').click();
	await page.locator('.beside label', { hasText: '473 ships' }).click();
	await expect(page.locator('.picture')).toContainText('473');
	await page.getByText('Why not others').click();
	await expect(page.locator('.why')).toContainText('the words give points and no path between them');
});

test('a text that the site quotes already ends at its figure in two clicks: the number, and the figure', async ({
	page
}) => {
	const [figure] = FIGURES.filter(({ withdrawn }) => !withdrawn);
	const quote = figure?.quotes[0]?.quote.exact ?? '';
	await begin(page, `The island has 40 ships.\n\n${quote}\n`);
	await expect(page.locator('.known')).toContainText('This article is here');
	await expect(page.locator('#desk-parts')).not.toContainText('?');
	await number(page, 'published here').click();
	await page.locator('.known .strong').click();
	await expect(page.locator('h1')).toHaveText(figure?.title ?? '');
});

test('once the text is being drawn nothing leaves the page: its policy lets no connection be made', async ({
	page
}) => {
	const asked: string[] = [];
	await open(page);
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await paste(page, TEXT);
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	await expect(page.locator('[data-door]')).toBeAttached();
	expect(asked.filter((path) => !path.startsWith(`${base}_app/`) && path !== `${base}desk/known.json`)).toEqual([]);
	const left = await page.evaluate(async () => {
		const tried = await fetch('./?words=of-the-text').then(
			() => 'sent',
			() => 'refused'
		);
		return [tried, navigator.sendBeacon('/beacon', 'words')];
	});
	expect(left[0]).toBe('refused');
	const before = asked.length;
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await saved(page, () => take(page, /^Report/).click());
	expect(asked.slice(before).filter((path) => !path.startsWith(`${base}_app/immutable/`))).toEqual([]);
});

test('a text can be pasted after 90 kB, and all that draws is 350 kB', async ({ page }) => {
	const weight = (paths: readonly string[]) =>
		[...new Set(paths)].reduce(
			(sum, path) => sum + zipped(path.slice(base.length) + (path.endsWith('/') ? 'index.html' : '')),
			0
		);
	const { paths } = await readPage(page, 'desk/');
	expect(weight(paths)).toBeLessThanOrEqual(90_000);
	// What stands beside the drawing, and fonts for pictures that are taken away, come after it.
	const drawn = page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				new MutationObserver((_, watch) => {
					if (!document.querySelector('.picture .drawing > svg')) return;
					watch.disconnect();
					resolve(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
				}).observe(document.body, { childList: true, subtree: true });
			})
	);
	await paste(page, TEXT);
	const asked = await drawn;
	expect(asked.some((path) => path.includes('/desk-drawing.'))).toBe(true);
	// Numbers are marked by these alone, without the library of schemas; what checks and draws comes after them.
	const reading = asked.filter((path) => /\/desk-(?:reading|work)\./u.test(path));
	expect(reading).toHaveLength(2);
	expect(weight(reading)).toBeLessThanOrEqual(130_000);
	expect(weight([...paths, ...asked])).toBeLessThanOrEqual(350_000);
});

const GERMAN =
	'Im ersten Quartal kletterte der Umsatz im Jahresvergleich um 23,3 Prozent auf 328,4 Millionen Euro, wie das Unternehmen mitteilte. Das war nicht mehr als im Jahr zuvor.';

test('a German text is read as such, by words that no English text loads', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const packs = () => asked.filter((path) => /\/(?:de|es|fr|ru)\.[^/]+\.js$/u.test(path));
	await begin(page);
	expect(packs()).toEqual([]);
	await page.getByRole('button', { name: 'Another text' }).click();
	await paste(page, GERMAN);
	await expect(page.locator('main')).toContainText('This text looks German');
	await expect(page.locator('main')).toContainText('328,4 Millionen Euro');
	expect(packs()).toHaveLength(1);
});

test('a text in a language that is not read is read by a person, who says so, and is kept', async ({ page }) => {
	await open(page);
	await paste(
		page,
		'W ubiegłym roku do portu w Gdyni zawinęło ponad 240 statków, poinformowała spółka w czwartek. Przeładunki wzrosły do 29,4 mln ton, co jest najlepszym wynikiem w historii portu i zapowiada dalsze inwestycje.'
	);
	await expect(page.locator('.told')).toContainText('Polish, which is not read');
	await page.getByRole('button', { name: 'Read its numbers yourself' }).click();
	await expect(page.getByLabel('Language of the text')).toHaveValue('pl');
	await page.locator('.listed label', { hasText: '240' }).getByRole('radio').check();
	await page.getByRole('button', { name: 'Draw it' }).click();
	await expect(page.getByRole('status')).toContainText('Say who has read them.');
	await page.getByLabel('Words of the number').fill('ponad 240 statków');
	await page.getByLabel(/^The number/).fill('240');
	await page.getByLabel('Its unit').fill('count');
	await page.getByLabel('The words make it').selectOption('over');
	await page.getByLabel('What the words say').fill('“ponad 240 statków” is over 240 ships.');
	await page.getByLabel('Read by').fill('Ann Example');
	await page.getByRole('button', { name: 'Draw it' }).click();
	const picture = page.locator('.picture');
	await expect(picture.locator('.drawing > svg').first()).toBeAttached();
	await page.getByLabel('Subject').fill('Ships in the port of Gdynia');
	await page.getByLabel('Counted').fill('ships');
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await expect(picture).toContainText('read by a person, Ann Example');
	const { name } = await saved(page, () => take(page, /^Report/).click());
	expect(name).toMatch(/-report\.png$/);
	await page.reload();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(picture).toContainText('read by a person, Ann Example');
	await expect(page.getByRole('button', { name: 'Read another number yourself' })).toBeVisible();
});

for (const [what, text, answer] of [
	['a bare address', 'https://example.org/article', 'I cannot open pages'],
	['figures without words', '12 345\n678', 'only figures'],
	['a file’s raw content', 'PK\u0003\u0004\u0000\u0000\u0001\u0002', 'no text but a file'],
	['a text from right to left', 'بلغت التجارة 240 مليار دولار', 'Arabic script'],
	['five million characters', 'The island has 40 ships. '.repeat(200_000), '200,000 can be read at once']
] as const)
	test(`${what} is answered in place`, async ({ page }) => {
		await open(page);
		await paste(page, text);
		await expect(page.locator('.told')).toContainText(answer);
		await expect(page.locator('#desk-text')).toBeVisible();
	});

test('what title and quote both lack is told once, and the desk goes on', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await open(page);
	await paste(page, 'The island’s 🚢 ferries carried 240,000 passengers in 2023. The north has 300 houses.');
	await expect(page.locator('.faults li')).toHaveText([
		'no font has “🚢” (U+1F6A2); expected: characters that can be drawn'
	]);
	await number(page, '300 houses').click();
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	expect(faults).toEqual([]);
});

test('a picture is drawn with all of its fonts, those of rare letters too', async ({ page }) => {
	await begin(page);
	await page.getByLabel('Title of the figure').fill('New Ferries Quit: 240,000 passengers in 2023');
	await page.getByLabel('Who says it, where, when').fill(CITED);
	const png = await saved(page, () => take(page, /^Report/).click());
	const svg = await saved(page, () => take(page, /^SVG/).click());
	const differing = await page.evaluate(
		async ([picture, drawing]) => {
			const image = async (source: string) => {
				const made = new Image();
				made.src = source;
				await made.decode();
				return made;
			};
			const shown = await image(`data:image/png;base64,${picture}`);
			const drawn = await image(`data:image/svg+xml;base64,${drawing}`);
			const context = new OffscreenCanvas(shown.width, shown.height).getContext('2d', { willReadFrequently: true });
			if (!context) throw new Error('No canvas.');
			const pixels = (of: HTMLImageElement) => {
				context.clearRect(0, 0, shown.width, shown.height);
				context.drawImage(of, 0, 0, shown.width, shown.height);
				return new Uint32Array(context.getImageData(0, 0, shown.width, shown.height).data.buffer);
			};
			// The first painting asks for the fonts.
			pixels(drawn);
			await new Promise((resolve) => setTimeout(resolve, 500));
			const [one, other] = [pixels(shown), pixels(drawn)];
			return one.filter((pixel, at) => pixel !== other[at]).length;
		},
		[Buffer.from(png.bytes).toString('base64'), Buffer.from(svg.bytes).toString('base64')] as const
	);
	expect(differing).toBe(0);
});

test('markup in a text, a title and a source is text', async ({ page }) => {
	const words = '<img src=x onerror="document.title=1"> The island has 40 ships in <b>2023</b>.';
	await begin(page, `${words}\n\n${TEXT}`);
	await page.getByLabel('Title of the figure').fill('<img src=x> 40 ships');
	await page.getByLabel('Who says it, where, when').fill('<b>Ann</b>, <i>Press</i>, 2024');
	await expect(page.locator('.faults')).toContainText('markup');
	expect(await page.locator('.desk img').count()).toBe(0);
});

for (const [width, colorScheme] of [
	[360, 'light'],
	[1280, 'dark']
] as const)
	test(`axe finds nothing at ${width} px, ${colorScheme}, while a text is worked on`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		await begin(page);
		await number(page, 'could reach').click();
		const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } });
		const { violations } = await axe.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
