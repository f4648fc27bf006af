/** PDF: whatever is reached from the page. Ideas: pdf.js’ and veraPDF’s corpora (Isartor), shadow attacks, ISO 32000. */
import {
	add,
	increment,
	inContents,
	inHead,
	inObjects,
	objectWith,
	openPdf,
	packStream,
	PAGE,
	unpackStream,
	writePdf
} from '../pdfForm';
import { fromLatin1, joined, latin1, replaced, seen, unseen, utf8, Unfit, type Mutator } from '../mutator';

const onPage = (entry: string) => inHead(PAGE, /^<</, () => `<<\n${entry}`);
const onCatalog = (entry: string) => inHead(/\/Type \/Catalog/, /^<</, () => `<<\n${entry}`);
const descriptor = /\/Type \/FontDescriptor/;
const cidFont = /\/Subtype \/CIDFontType2/;
const drawn = (operators: string) => ({
	head: '<<\n/Length 0\n/Filter /FlateDecode\n>>',
	stream: packStream(operators)
});
const cover = '1 1 1 rg 0 0 400 400 re f ';

/** Two of the fonts change places in the page. */
const swapFonts = inHead(
	/\/ProcSet[\s\S]*\/Font/,
	/\/F1 (\d+) 0 R([\s\S]*?)\/F2 (\d+) 0 R/,
	(_, a, between, b) => `/F1 ${b} 0 R${between}/F2 ${a} 0 R`
);

function annotated(entries: string, look = '/AP << /N LOOK 0 R >>') {
	return inObjects((objects) => {
		const form = add(objects, {
			head: '<<\n/Type /XObject /Subtype /Form /BBox [0 0 300 200]\n/Length 0\n/Filter /FlateDecode\n>>',
			stream: packStream('1 0 0 rg 0 0 300 200 re f')
		});
		const note = add(objects, {
			head: `<< /Type /Annot ${entries} /Rect [50 300 350 500] /F 4 ${look.replace('LOOK', String(form))} >>`
		});
		const [, page] = objectWith(objects, PAGE);
		page.head = page.head.replace(/^<</, `<<\n/Annots [${note} 0 R]`);
	});
}

/** A stream swapped for another of the same kind, so that all streams are still there. */
const swapStreams = (key: RegExp) =>
	inObjects((objects) => {
		const [one, other] = [...objects.values()].flatMap(({ head }) =>
			[...head.matchAll(new RegExp(key, 'g'))].map((found) => Number(found[1]))
		);
		const [a, b] = [objects.get(one ?? 0), objects.get(other ?? 0)];
		if (!a || !b || one === other || !one || !other) throw new Unfit('There are no two.');
		objects.set(one, b);
		objects.set(other, a);
	});

export const PDF: readonly Mutator[] = [
	seen('bars made invisible by the graphics state', inHead(/\/Type \/ExtGState\n\/ca 1/, '/ca 1', '/ca 0')),
	seen('all half transparent', inHead(/\/Type \/ExtGState\n\/ca 1/, '/ca 1', '/ca 0.5')),
	seen('lines made invisible', inHead(/\/Type \/ExtGState\n\/CA 1/, '/CA 1', '/CA 0')),
	seen('a blend mode', inHead(/\/Type \/ExtGState\n\/ca 1/, '/ca 1', '/ca 1\n/BM /Difference')),
	seen(
		'a mask over all',
		inObjects((objects) => {
			const mask = objectWith(objects, /\/S \/Luminosity/)[0];
			const [, state] = objectWith(objects, /\/Type \/ExtGState\n\/ca 1/);
			state.head = state.head.replace(
				'/ca 1',
				`/ca 1\n/SMask << /Type /Mask /S /Luminosity /G ${/\/G (\d+)/.exec(objects.get(mask)?.head ?? '')?.[1]} 0 R >>`
			);
		})
	),
	seen('a mask that is dropped', inHead(/\/S \/Luminosity/, /\/SMask <<[\s\S]*?\n>>/, '/SMask /None')),
	seen('a mask by alpha', inHead(/\/S \/Luminosity/, '/S /Luminosity', '/S /Alpha')),
	seen('line widths by the graphics state', inHead(/\/Type \/ExtGState\n\/CA 1/, '/CA 1', '/CA 1\n/LW 9')),
	seen(
		'a gradient of another colour',
		inHead(/\/C0 \[0\.\d+ /, /\/C([01]) \[[\d. ]+\]/g, (_, n) => `/C${n} [0.8 0 0]`)
	),
	seen('a gradient that does not fade', inHead(/\/C0 \[1\]/, '/C1 [0]', '/C1 [1]')),
	seen(
		'a gradient turned about',
		inObjects((objects) => {
			for (const object of objects.values())
				object.head = object.head.replace(
					/\/Coords \[([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+)\]/,
					'/Coords [$3 $4 $1 $2]'
				);
		})
	),
	seen('a gradient of another bend', inHead(/\/C0 \[1\]/, '/N 1', '/N 9')),
	seen('a gradient without an end', inHead(/\/ShadingType 2/, '/Extend [true true]', '/Extend [false false]')),
	seen('a gradient of another place', inHead(/\/PatternType 2/, /\/Matrix \[([\d.-]+)/, '/Matrix [0.3')),
	seen('tiles of another step', inHead(/\/PatternType 1/, /\/XStep \d+/, '/XStep 20')),
	seen('another media box', inHead(PAGE, /\/MediaBox \[0 0 (\d+)/, '/MediaBox [150 0 $1'.replace('$1', '555'))),
	seen('a crop box', onPage('/CropBox [0 0 300 400]')),
	seen('a bleed box that trims', onPage('/CropBox [20 20 530 600] /TrimBox [20 20 530 600]')),
	seen('rotated', onPage('/Rotate 180')),
	seen('laid on its side', onPage('/Rotate 90')),
	seen('another unit', inHead(PAGE, '/UserUnit 1', '/UserUnit 3')),
	seen('rotated by the tree of pages', inHead(/\/Type \/Pages/, /^<</, '<<\n/Rotate 180')),
	seen(
		'its operators by a reference of another generation',
		inHead(PAGE, /\/Contents (\d+) 0 R/, (_, n) => `/Contents ${n} 1 R`)
	),
	seen(
		'fonts by references of another generation',
		inHead(/\/ProcSet[\s\S]*\/Font/, /(\/F\d+ \d+) 0 R/g, (_, n) => `${n} 3 R`)
	),
	seen('an object of another generation than its table says', (bytes) =>
		fromLatin1(replaced(latin1(bytes), /\n(\d+) 0 (obj\n<<\n\/Type \/Page\b)/, (_, n, rest) => `\n${n} 7 ${rest}`))
	),
	seen(
		'another page behind a hundred places without one',
		inObjects((objects) => {
			const [, page] = objectWith(objects, PAGE);
			const operators = add(objects, drawn('1 0 0 rg 0 0 400 400 re f'));
			const other = add(objects, { head: page.head.replace(/\/Contents \d+/, `/Contents ${operators}`) });
			const [, pages] = objectWith(objects, /\/Type \/Pages/);
			pages.head = replaced(pages.head, /\/Count 1/, '/Count 2').replace(
				/(\/Kids \[\d+ 0 R)/,
				`$1 ${'null '.repeat(120)}${other} 0 R`
			);
		})
	),
	seen(
		'another page deep in the tree of pages',
		inObjects((objects) => {
			const [, page] = objectWith(objects, PAGE);
			const operators = add(objects, drawn('1 0 0 rg 0 0 400 400 re f'));
			let other = add(objects, { head: page.head.replace(/\/Contents \d+/, `/Contents ${operators}`) });
			for (let i = 0; i < 14; i += 1)
				other = add(objects, { head: `<< /Type /Pages /Count 1 /Kids [${other} 0 R] >>` });
			const [, pages] = objectWith(objects, /\/Type \/Pages/);
			pages.head = replaced(pages.head, /\/Count 1/, '/Count 2').replace(/(\/Kids \[\d+ 0 R)/, `$1 ${other} 0 R`);
		})
	),
	seen('no page, by the count of its pages', inHead(/\/Type \/Pages/, '/Count 1', '/Count 0')),
	seen('two fonts in each other’s place', swapFonts),
	seen('two fonts’ files in each other’s place', swapStreams(/\/FontFile2 (\d+) 0 R/)),
	seen('two fonts’ words in each other’s place', swapStreams(/\/ToUnicode (\d+) 0 R/)),
	seen('letters by another encoding', inHead(/\/Encoding \/Identity-H/, '/Identity-H', '/UniGB-UCS2-H')),
	seen('letters set downward', inHead(/\/Encoding \/Identity-H/, '/Identity-H', '/Identity-V')),
	seen(
		'letters by another map',
		inObjects((objects) => {
			const map = add(
				objects,
				drawn(latin1(Uint8Array.from({ length: 400 }, (_, i) => (i % 2 ? ((i >> 1) + 7) % 30 : 0))))
			);
			const [, font] = objectWith(objects, cidFont);
			font.head = replaced(font.head, '/CIDToGIDMap /Identity', `/CIDToGIDMap ${map} 0 R`);
		})
	),
	seen('letters of other widths', inHead(cidFont, /\/W \[0 \[[^\]]*\]\]/, '/W [0 [90 90 90 90 90 90 90 90]]')),
	seen('a font that is not embedded', inHead(descriptor, /\/FontFile2 \d+ 0 R/, '')),
	seen('letters of another kind of font', inHead(/\/Subtype \/Type0/, '/Subtype /Type0', '/Subtype /Type1')),
	seen(
		'a colour space in the place of RGB',
		inObjects((objects) => {
			const table = add(objects, { head: '<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [1 0 0] /N 1 >>' });
			const [, own] = objectWith(objects, /\/ProcSet[\s\S]*\/Font/);
			own.head = own.head.replace(
				/\/ColorSpace <<\s*>>/,
				`/ColorSpace << /DefaultRGB [/ICCBased ${table} 0 R] /DefaultGray [/Separation /X /DeviceRGB ${table} 0 R] >>`
			);
			const [, shade] = objectWith(objects, /\/ColorSpace \/DeviceGray/);
			shade.head = shade.head.replace(/$/, '');
			own.head = replaced(own.head, /\/ExtGState/, '/ExtGState');
		})
	),
	seen('a note with a look of its own', annotated('/Subtype /Stamp')),
	seen('a field with a look of its own', annotated('/Subtype /Widget /FT /Tx /T (x) /V (FALSE)')),
	seen('words in a free note', annotated('/Subtype /FreeText /DA (/Helv 40 Tf 1 0 0 rg) /Contents (FALSE)', '')),
	seen(
		'a second stream of operators',
		inObjects((objects) => {
			const more = add(objects, drawn(cover));
			const [, page] = objectWith(objects, PAGE);
			page.head = replaced(page.head, /\/Contents (\d+) 0 R/, (_, n) => `/Contents [${n} 0 R ${more} 0 R]`);
		})
	),
	seen(
		'all left out but what stands in another layer',
		inObjects((objects) => {
			const layer = add(objects, { head: '<< /Type /OCG /Name (x) >>' });
			const [, catalog] = objectWith(objects, /\/Type \/Catalog/);
			catalog.head = catalog.head.replace(
				/^<</,
				`<<\n/OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >>`
			);
			const [, form] = objectWith(objects, /\/PatternType 1|\/Subtype \/Form/);
			form.head = form.head.replace(/^<</, `<<\n/OC ${layer} 0 R`);
		})
	),
	seen(
		'two pages',
		inObjects((objects) => {
			const [, page] = objectWith(objects, PAGE);
			const second = add(objects, { head: page.head });
			const [, pages] = objectWith(objects, /\/Type \/Pages/);
			pages.head = replaced(
				replaced(pages.head, '/Count 1', '/Count 2'),
				/\/Kids \[(\d+ 0 R)\]/,
				(_, one) => `/Kids [${one} ${second} 0 R]`
			);
		})
	),
	seen(
		'another page in the first one’s place',
		inObjects((objects) => {
			const [, page] = objectWith(objects, PAGE);
			const contents = add(objects, drawn(cover));
			const second = add(objects, { head: page.head.replace(/\/Contents \d+ 0 R/, `/Contents ${contents} 0 R`) });
			const [, pages] = objectWith(objects, /\/Type \/Pages/);
			pages.head = replaced(pages.head, /\/Kids \[\d+ 0 R\]/, `/Kids [${second} 0 R]`);
		})
	),
	seen(
		'another catalogue, the first one kept',
		inObjects((objects, trailer) => {
			const contents = add(objects, drawn(cover));
			const [, page] = objectWith(objects, PAGE);
			const [, catalog] = objectWith(objects, /\/Type \/Catalog/);
			const second = add(objects, { head: page.head.replace(/\/Contents \d+ 0 R/, `/Contents ${contents} 0 R`) });
			const pages = add(objects, { head: `<< /Type /Pages /Count 1 /Kids [${second} 0 R] >>` });
			const root = add(objects, { head: catalog.head.replace(/\/Pages \d+/, `/Pages ${pages}`) });
			return replaced(trailer, /\/Root \d+/, `/Root ${root}`);
		})
	),
	seen('saved with a change of its graphics state', (bytes) => {
		const [number, { head }] = objectWith(openPdf(bytes).objects, /\/Type \/ExtGState\n\/ca 1/);
		return increment(bytes, new Map([[number, { head: head.replace('/ca 1', '/ca 0.1') }]]));
	}),
	seen('saved with a change of its page', (bytes) => {
		const [number, { head }] = objectWith(openPdf(bytes).objects, PAGE);
		return increment(bytes, new Map([[number, { head: head.replace(/^<</, '<< /Rotate 180') }]]));
	}),
	seen('a table that leads to other objects', (bytes) => {
		const text = latin1(bytes);
		const { objects } = openPdf(bytes);
		const [number, page] = objectWith(objects, PAGE);
		const hidden = `% ${number} 0 obj\n${page.head.replace(/^<</, '<< /Rotate 180')}\nendobj\n`.replace('% ', '');
		const at = text.indexOf('\nxref\n') + 1;
		const xref = text
			.slice(at)
			.replace(/startxref\n(\d+)/, (_, start: string) => `startxref\n${Number(start) + hidden.length}`);
		const lines = xref.split('\n');
		lines[2 + number] = `${String(at).padStart(10, '0')} 00000 n `;
		const old = text.slice(0, at);
		// The first object of that number stands before, the one that the table leads to in the middle, a true copy last.
		const copy = `${number} 0 obj\n${page.head}\nendobj\n`;
		return fromLatin1(
			old +
				hidden +
				copy +
				lines.join('\n').replace(/startxref\n(\d+)/, (_, start: string) => `startxref\n${Number(start) + copy.length}`)
		);
	}),
	seen(
		'operators: a bar longer',
		inContents((text) => replaced(text, /([\d.]+) (46) re/, '900 46 re'))
	),
	seen(
		'operators: words left out',
		inContents((text) => replaced(text, /BT[\s\S]*?ET/, ''))
	),
	seen(
		'operators: words invisible',
		inContents((text) => replaced(text, /BT/, 'BT 3 Tr'))
	),
	seen(
		'operators: another colour',
		inContents((text) => replaced(text, /[\d.]+ [\d.]+ [\d.]+ scn/, '0.9 0 0 scn'))
	),
	seen(
		'operators: a cover',
		inContents((text) => `${text}\nq 1 0 0 1 0 0 cm /DeviceRGB cs 1 1 1 scn 0 0 300 300 re f Q`)
	),
	seen(
		'operators: mirrored',
		inContents((text) => `-1 0 0 1 555 0 cm\n${text}`)
	),
	seen(
		'a stream that is filtered twice',
		inObjects((objects) => {
			const [, page] = objectWith(objects, PAGE);
			const object = objects.get(Number(/\/Contents (\d+)/.exec(page.head)?.[1]));
			if (!object) throw new Unfit('It has no contents.');
			object.head = replaced(object.head, '/Filter /FlateDecode', '/Filter [/FlateDecode /ASCIIHexDecode]');
		})
	),
	seen(
		'contents in another file',
		inObjects((objects) => {
			const [, page] = objectWith(objects, PAGE);
			const object = objects.get(Number(/\/Contents (\d+)/.exec(page.head)?.[1]));
			if (!object) throw new Unfit('It has no contents.');
			object.head = replaced(object.head, /^<</, '<<\n/F (other.txt)');
		})
	),
	seen(
		'a transparency group of the page that knocks out',
		onPage('/Group << /Type /Group /S /Transparency /K true /I true /CS /DeviceGray >>')
	),
	seen('an action when it is opened', onCatalog('/OpenAction << /S /JavaScript /JS (app.alert\\("FALSE"\\)) >>')),
	seen('an action of the page', onPage('/AA << /O << /S /JavaScript /JS (app.alert\\("FALSE"\\)) >> >>')),
	seen('a file attached', onCatalog('/Names << /EmbeddedFiles << /Names [(x) << /Type /Filespec /F (x) >>] >> >>')),
	seen('another alt text', inHead(/\/S \/Figure/, /\/Alt \([\s\S]*?[^\\]\)/, '/Alt (Not true.)')),
	seen('pages counted as i, ii', onCatalog('/PageLabels << /Nums [0 << /P (FALSE) >>] >>')),
	seen('another quote in its metadata', (bytes) =>
		fromLatin1(replaced(latin1(bytes), /<cited:quote>.../, '<cited:quote>Not'))
	),
	seen('a zip behind it', (bytes) => joined(bytes, Uint8Array.of(0x50, 0x4b, 5, 6), new Uint8Array(18))),
	seen('another PDF behind it', (bytes) => joined(bytes, inHead(PAGE, '/UserUnit 1', '/UserUnit 2')(bytes))),

	unseen(
		'put together anew',
		inObjects(() => undefined)
	),
	unseen('objects in another order', (bytes) => {
		const { objects, trailer } = openPdf(bytes);
		return writePdf(new Map([...objects].reverse()), trailer);
	}),
	unseen('objects of other numbers', (bytes) => {
		const { objects, trailer } = openPdf(bytes);
		const shift = (text: string) => text.replace(/(\d+) 0 R\b/g, (_, n: string) => `${Number(n) + 100} 0 R`);
		return writePdf(
			new Map(
				[...objects].map(([number, { head, stream }]) => [
					number + 100,
					{ head: shift(head), ...(stream === undefined ? {} : { stream }) }
				])
			),
			shift(trailer)
		);
	}),
	unseen(
		'streams packed anew',
		inObjects((objects) => {
			for (const object of objects.values())
				if (object.head.includes('/FlateDecode')) object.stream = packStream(unpackStream(object), 1);
		})
	),
	unseen(
		'streams unpacked',
		inObjects((objects) => {
			for (const object of objects.values())
				if (object.head.includes('/FlateDecode')) {
					object.stream = unpackStream(object);
					object.head = object.head.replace(/\/Filter \/FlateDecode\n?/, '');
				}
		})
	),
	unseen('lengths in objects of their own', (bytes) => {
		const { objects, trailer } = openPdf(bytes);
		for (const object of [...objects.values()])
			if (object.stream !== undefined)
				object.head = object.head.replace(
					/\/Length \d+/,
					`/Length  ${add(objects, { head: String(object.stream.length) })} 0 R`
				);
		return writePdf(objects, trailer);
	}),
	unseen(
		'numbers in other digits',
		inObjects((objects) => {
			for (const object of objects.values())
				object.head = object.head
					.replace(/\/UserUnit 1\b/, '/UserUnit 1.0')
					.replace(/\/ca 1\b/, '/ca 1.000')
					.replace(/\/MediaBox \[0 0/, '/MediaBox [0.0 +0');
		})
	),
	unseen(
		'words in hexadecimal',
		inObjects((objects) => {
			const [, figure] = objectWith(objects, /\/Ordering \(Identity\)/);
			figure.head = replaced(figure.head, '(Identity)', '<4964656e74697479>');
		})
	),
	unseen('names with escapes', inHead(PAGE, '/MediaBox', '/Media#42ox')),
	unseen('white space and comments', inHead(PAGE, '/MediaBox', '% kept\n/MediaBox  ')),
	unseen(
		'keys in another order',
		inHead(/\/ShadingType 2/, /(\/ShadingType 2)\n(\/ColorSpace \/\w+)/, (_, a, b) => `${b}\n${a}`)
	),
	unseen('a title in its information', inHead(/\/Producer/, /^<</, '<<\n/Trapped /False')),
	unseen(
		'without its information',
		inObjects((_, trailer) => replaced(trailer, /\/Info \d+ 0 R\n?/, ''))
	),
	unseen('saved with nothing changed', (bytes) => increment(bytes, new Map([[900, { head: '<< /Note (mine) >>' }]]))),
	unseen('a comment behind it', (bytes) => joined(bytes, utf8('% kept\n'))),
	unseen('of version 1.6', (bytes) => {
		const { objects, trailer } = openPdf(bytes);
		return writePdf(objects, trailer, '1.6');
	}),
	unseen(
		'a crop box as large as the page',
		inHead(PAGE, /\/MediaBox (\[[^\]]*\])/, (found, box) => `${found}\n/CropBox ${box}`)
	),
	unseen('not rotated, and said so', onPage('/Rotate 0')),
	unseen(
		'an object that nothing leads to',
		inObjects((objects) => void add(objects, { head: '<< /Mine 1 >>' }))
	),
	unseen(
		'resources by the tree of pages',
		inObjects((objects) => {
			const [, page] = objectWith(objects, PAGE);
			const own = /\/Resources \d+ 0 R/.exec(page.head)?.[0] ?? '';
			page.head = replaced(page.head, own, '');
			const [, pages] = objectWith(objects, /\/Type \/Pages/);
			pages.head = pages.head.replace(/^<</, `<<\n${own}`);
		})
	)
];
