/**
 * The one list of what a figure can be had as: the end of a file’s name → what is to be known of such files. What each fact
 * means stands in `formats.ts`, which has the compiler compare them; what makes the files is asked for in `texts.ts`,
 * `make.ts` and `build/files/zips.ts`, so that neither a browser nor who verifies a file loads it. Plain JavaScript, because
 * `svelte.config.js` reads it. The order is that of the command’s help and of the links on pages.
 */
export const FORMAT_LIST = /** @type {const} */ ({
	png: {
		name: 'PNG',
		words: 'a picture',
		mime: 'image/png',
		from: 'scene',
		by: 'exporter',
		offered: 'picture',
		inLists: true,
		inReportKit: true,
		ofVersions: true,
		kind: 'png',
		inLean: true
	},
	svg: {
		name: 'SVG',
		words: 'a drawing that stands alone, fonts inside',
		mime: 'image/svg+xml',
		isText: true,
		from: 'scene',
		by: 'kit',
		offered: 'picture',
		inLists: true,
		inReportKit: true,
		ofVersions: true,
		kind: 'svg',
		inLean: true
	},
	pdf: {
		name: 'PDF',
		words: 'for print and LaTeX, text selectable',
		mime: 'application/pdf',
		from: 'scene',
		by: 'exporter',
		offered: 'picture',
		inLists: true,
		inReportKit: true,
		kind: 'pdf'
	},
	'outlines.svg': {
		name: 'SVG, text as outlines',
		words: 'the drawing with its text as outlines',
		mime: 'image/svg+xml',
		isText: true,
		from: 'scene',
		by: 'exporter',
		offered: 'picture',
		inReportKit: true,
		kind: 'svg'
	},
	csv: {
		name: 'CSV',
		words: 'its rows, for programs',
		mime: 'text/csv',
		isText: true,
		from: 'rows',
		by: 'kit',
		offered: 'data',
		inLists: true,
		inReportKit: true,
		ofVersions: true,
		kind: 'csv',
		inLean: true
	},
	'excel.csv': {
		name: 'CSV for Excel',
		words: 'the CSV for Excel, with the mark by which it knows UTF-8',
		mime: 'text/csv',
		isText: true,
		from: 'rows',
		by: 'order',
		kind: 'csv'
	},
	'csv-metadata.json': {
		name: 'CSV on the Web',
		words: 'what the columns of the CSV mean (CSV on the Web)',
		mime: 'application/csvm+json',
		isText: true,
		from: 'rows',
		by: 'kit',
		inReportKit: true,
		kind: 'none',
		inLean: true
	},
	xlsx: {
		name: 'Excel',
		words: 'its rows, for people',
		mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		from: 'record',
		by: 'exporter',
		offered: 'data',
		inLists: true,
		inReportKit: true,
		kind: 'xlsx'
	},
	json: {
		name: 'JSON',
		words: 'all that it says',
		mime: 'application/json',
		isText: true,
		from: 'record',
		by: 'kit',
		offered: 'data',
		inLists: true,
		inReportKit: true,
		ofVersions: true,
		kind: 'json',
		inLean: true
	},
	md: {
		name: 'Markdown table',
		words: 'its rows as a table in Markdown, with quotes and sources',
		mime: 'text/markdown',
		isText: true,
		from: 'record',
		by: 'kit',
		offered: 'data',
		kind: 'none'
	},
	'figure.html': {
		name: 'HTML figure',
		words: 'one element to paste into a page: drawing, quote and source, without script or iframe',
		purpose: 'web',
		mime: 'text/html',
		isText: true,
		from: 'record',
		by: 'kit',
		kind: 'none'
	},
	docx: {
		name: 'Word page',
		words: 'a page to paste from, with caption and footnote',
		purpose: 'report',
		mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		from: 'record',
		by: 'exporter',
		holdsPicture: true,
		offered: 'report',
		inReportKit: true,
		kind: 'docx'
	},
	pptx: {
		name: 'PowerPoint slide',
		words: 'a slide with its title, the chart as shapes, and notes with quotes and sources',
		purpose: 'slide',
		mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		from: 'record',
		by: 'exporter',
		beside: true,
		kind: 'pptx'
	},
	zip: {
		name: 'Report kit, zipped',
		words: 'all files for a report',
		mime: 'application/zip',
		from: 'files',
		by: 'exporter',
		offered: 'report',
		inLists: true,
		kind: 'zip'
	},
	bib: {
		name: 'BibTeX',
		words: 'citations as BibTeX',
		mime: 'application/x-bibtex',
		isText: true,
		from: 'record',
		by: 'kit',
		offered: 'citation',
		inReportKit: true,
		kind: 'none'
	},
	ris: {
		name: 'RIS',
		words: 'citations as RIS',
		mime: 'application/x-research-info-systems',
		isText: true,
		from: 'record',
		by: 'kit',
		offered: 'citation',
		inReportKit: true,
		kind: 'none'
	},
	'csl.json': {
		name: 'CSL-JSON',
		words: 'citations as CSL-JSON',
		mime: 'application/vnd.citationstyles.csl+json',
		isText: true,
		from: 'record',
		by: 'kit',
		offered: 'citation',
		inReportKit: true,
		kind: 'none'
	}
});
