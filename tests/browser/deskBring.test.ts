/** What is brought to the desk besides a pasted text: files, and citations of programs. */
import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { docx, paragraph, pdf } from '../unit/dataset/extract/files';
import { begin, CITED, open, saved, take } from './deskPage';

const WORDS = 'The island’s ferries carried a record 240,000 passengers in 2023, and nobody had expected it. ';
const PAGE = `<!doctype html><html><head><title>Ferries</title>
<meta name="citation_author" content="Example, Ann"><meta property="og:site_name" content="Example Press">
<link rel="canonical" href="https://example.org/ferries">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-16"}</script></head>
<body><nav>Top 10 lists</nav><article><h1>Ferries</h1><p>${WORDS.repeat(8)}</p>
<img src="https://example.org/x.png" onerror="document.title='run'"><script>document.title='run'</script></article></body></html>`;

async function bring(page: Page, name: string, content: string | Uint8Array) {
	await open(page);
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

test('a saved page brings its article and says who, where and when, each with where it stood; nothing of it runs', async ({
	page
}) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('request', (request) => {
		if (request.url().includes('example.org')) faults.push(request.url());
	});
	await bring(page, 'ferries.html', PAGE);
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	await expect(page.getByLabel('Who says it, where, when')).toHaveValue('Ann Example, Example Press, 16 May 2024');
	await expect(page.locator('.cited')).toContainText('Who: citation_author · Where: og:site_name · When: JSON-LD');
	await page.getByText('As a dataset').click();
	await expect(page.getByLabel('Its address')).toHaveValue('https://example.org/ferries');
	await expect(page.locator('.numbers')).not.toContainText('10 lists');
	expect(faults).toEqual([]);
	await expect(page).not.toHaveTitle('run');
});

for (const [name, content, answer] of [
	['empty.html', '<html><body><a href="/">One</a></body></html>', 'the page is a list of links'],
	['dataset.zip', 'PK', 'or no zip: its list of files is missing'],
	['picture.txt', 'GIF89a\u0000\u0001', 'a picture (GIF)']
] as const)
	test(`${name} is answered in place`, async ({ page }) => {
		await bring(page, name, content);
		await expect(page.locator('.told')).toContainText(answer);
	});

const PDF = () =>
	pdf((document) => {
		document.text('Ferries of the island').addPage().text(WORDS.trim());
	});

for (const [name, content] of [
	['report.pdf', PDF],
	['report.docx', () => docx(paragraph(WORDS))],
	['report.md', () => Buffer.from(`# Ferries\n\n${WORDS}`)],
	['report.txt', () => Buffer.from(WORDS.replace('’', '\u0092').replace('\u00A0', ' '), 'latin1')]
] as const)
	test(`${name} is read in a thread, and its number is drawn`, async ({ page }) => {
		await bring(page, name, await content());
		await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
		await expect(page.locator('.picture')).toContainText('The island’s ferries carried a record 240,000 passengers');
	});

test('the dataset of a PDF names its file, what took its text out, and where its pages begin', async ({ page }) => {
	const bytes = await PDF();
	await bring(page, 'report.pdf', bytes);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill('The island’s ferries');
	await page.getByLabel('Its address').fill('https://example.org/ferries.pdf');
	const { bytes: zip } = await saved(page, () => take(page, /dataset/i).click());
	const [, source] = Object.entries(unzipSync(zip)).find(([path]) => path.startsWith('data/sources/')) ?? [];
	const written = new TextDecoder().decode(source);
	expect(written).toContain(`sha256: ${createHash('sha256').update(bytes).digest('hex')}`);
	expect(written).toMatch(/kind: pdf\n[\s\S]*by: pdfjs-dist 5\.\d+\.\d+, layout \d+\n\s+pages:\n\s+- 0\n\s+- \d\d/);
});

test('the dataset of a plain text has the fingerprint of its file, whatever its line ends', async ({ page }) => {
	const bytes = Buffer.from(`Ferries of the island\r\n\r\n${WORDS.trim()}\r\n`);
	await bring(page, 'report.txt', bytes);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill('The island’s ferries');
	await page.getByLabel('Its address').fill('https://example.org/ferries');
	const { bytes: zip } = await saved(page, () => take(page, /dataset/i).click());
	const [, source] = Object.entries(unzipSync(zip)).find(([path]) => path.startsWith('data/sources/')) ?? [];
	const written = new TextDecoder().decode(source);
	expect(written).toContain(`sha256: ${createHash('sha256').update(bytes).digest('hex')}`);
	expect(written).not.toContain('from:');
});

test('what cannot be read is answered with what helps: a scanned PDF, a Word file that is broken', async ({ page }) => {
	await bring(page, 'scan.pdf', await pdf((document) => void document.rect(10, 10, 50, 50).fill()));
	await expect(page.locator('.told')).toContainText('the PDF has no text: its page is a picture');
	await expect(page.locator('.told')).toContainText('What helps: run text recognition on it');
	await bring(page, 'report.docx', docx(paragraph(WORDS)).slice(0, 200));
	await expect(page.locator('.told')).toContainText('the file is a broken zip');
});

test('a citation of a program is read where a work is named, and one that is broken is answered', async ({ page }) => {
	await begin(page);
	const field = page.getByLabel('Who says it, where, when');
	const paste = (text: string) =>
		field.evaluate((input, words) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', words);
			input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		}, text);
	await paste('TY  - RPRT\nAU  - Glantz, Mary\nPB  - USIP\nPY  - 2024/05/16\nER  - ');
	await expect(field).toHaveValue('Mary Glantz, USIP, 16 May 2024');
	await expect(page.locator('.cited')).toContainText('Who: RIS, author');
	await paste('@article{broken');
	await expect(page.locator('.cited')).toContainText('could not be read. Type who says it');
});

test('“Draw all” makes one dataset of all that nothing is open about, and says what it left', async ({ page }) => {
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill('The island’s ferries');
	await page.getByLabel('Its address').fill('https://example.org/ferries');
	const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Draw all' }).click());
	expect(name).toMatch(/-and-[1-9]\d*-more\.zip$/);
	await expect(page.locator('.take-away .told')).toContainText('have an open question');
	const figures = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('data/figures/'));
	expect(figures.length).toBe(Number(/-and-(\d+)-more/.exec(name)?.[1]) + 1);
});
