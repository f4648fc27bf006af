/** PDF: layers, forms, portfolios, colour spaces, words for screen readers. Ideas: pdf-insecurity.org, Isartor, ISO 32000 14. */
import { add, inContents, inHead, inObjects, objectWith, packStream, PAGE } from '../pdfForm';
import { fromLatin1, joined, latin1, replaced, seen, unseen, utf8, type Mutator } from '../mutator';

const onPage = (entry: string) => inHead(PAGE, /^<</, () => `<<\n${entry}`);
const onCatalog = (entry: string) => inHead(/\/Type \/Catalog/, /^<</, () => `<<\n${entry}`);
const inResources = (entry: string) => inHead(/\/ProcSet/, /^<</, () => `<<\n${entry}`);
const before = (operators: string) => inContents((text) => `${operators}\n${text}`);
const after = (operators: string) => inContents((text) => `${text}\n${operators}`);
const picture = (entry: (number: number) => string) =>
	inObjects((objects) => {
		const number = add(objects, {
			head: '<<\n/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray\n/Length 0\n/Filter /FlateDecode\n>>',
			stream: packStream('\xff')
		});
		const [, page] = objectWith(objects, PAGE);
		page.head = page.head.replace(/^<</, `<<\n${entry(number)}`);
	});
const REST = 'q 400 0 0 300 30 300 cm';

export const PDF_TRICKS: readonly Mutator[] = [
	seen('all in a layer that is off', (bytes) =>
		inObjects((objects) => {
			const layer = add(objects, { head: '<< /Type /OCG /Name (x) >>' });
			const [, catalog] = objectWith(objects, /\/Type \/Catalog/);
			catalog.head = catalog.head.replace(
				/^<</,
				`<<\n/OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >>`
			);
			const [, resources] = objectWith(objects, /\/ProcSet/);
			resources.head = resources.head.replace(/^<</, `<<\n/Properties << /L ${layer} 0 R >>`);
		})(inContents((text) => `/OC /L BDC ${text} EMC`)(bytes))
	),
	seen(
		'a form of another kind (XFA)',
		onCatalog('/AcroForm << /Fields [] /XFA [(template) (x)] /NeedAppearances true >>')
	),
	seen('a portfolio in its place', onCatalog('/Collection << /Type /Collection /View /T >>')),
	seen(
		'a drawing of its own for Illustrator',
		onPage('/PieceInfo << /Illustrator << /LastModified (D:2026) /Private << >> >> >>')
	),
	seen(
		'a small picture of another page',
		picture((number) => `/Thumb ${number} 0 R`)
	),
	seen(
		'a colour space in the place of its own',
		inResources('/ColorSpace << /DefaultRGB [/CalRGB << /WhitePoint [0.9505 1 1.089] /Gamma [6 6 6] >>] >>')
	),
	seen(
		'colours for a press',
		onCatalog('/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (x) >>]')
	),
	seen(
		'other words for who hears it',
		inContents((text) => `/Span << /ActualText (It is false.) >> BDC ${text} EMC`)
	),
	seen('an art box that trims', (bytes) =>
		onPage('/ArtBox [0 0 200 200]')(
			onCatalog('/ViewerPreferences << /ViewArea /ArtBox /ViewClip /ArtBox /PrintArea /ArtBox >>')(bytes)
		)
	),
	seen('all clipped to a corner', before('0 0 200 900 re W n')),
	seen(
		'letters squeezed',
		inContents((text) => text.replaceAll(' Tf', ' Tf 20 Tz'))
	),
	seen(
		'letters raised',
		inContents((text) => text.replaceAll(' Tf', ' Tf 40 Ts'))
	),
	seen(
		'letters as outlines',
		inContents((text) => text.replaceAll(' Tf', ' Tf 1 Tr'))
	),
	seen('a picture in its operators', after(`${REST} BI /W 1 /H 1 /BPC 8 /CS /G ID \xff EI Q`)),
	seen('a white patch by a dash', after('1 1 1 RG 300 w 0 400 m 600 400 l S')),
	seen('wide lines', before('40 w')),
	seen('another title as viewers show it', inHead(/\/Title/, /\/Title \((?:[^()\\]|\\.)*\)/, '/Title (It is false)')),
	seen(
		'scripts by their names',
		onCatalog('/Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>')
	),
	seen('a sound, or a film, on the page', onPage('/AA << /O << /S /Rendition >> >>')),
	seen('a page that turns by itself', onPage('/Dur 1 /Trans << /S /Dissolve >>')),
	seen('words before its head', (bytes) => joined(utf8('It is false.\n'), bytes)),
	seen(
		'a newer program is needed',
		onCatalog(
			'/Extensions << /ADBE << /BaseVersion /1.7 /ExtensionLevel 8 >> >> /Requirements [<< /S /EnableJavaScripts >>]'
		)
	),
	seen('pages are numbered otherwise', onCatalog('/PageLabels << /Nums [0 << /P (It is false ) >>] >>')),
	seen('a table of contents that says otherwise', (bytes) =>
		inObjects((objects) => {
			const item = add(objects, { head: '<< /Title (It is false) >>' });
			const outlines = add(objects, { head: `<< /Type /Outlines /First ${item} 0 R /Last ${item} 0 R /Count 1 >>` });
			const [, catalog] = objectWith(objects, /\/Type \/Catalog/);
			catalog.head = catalog.head.replace(/^<</, `<<\n/Outlines ${outlines} 0 R /PageMode /UseOutlines`);
		})(bytes)
	),
	unseen('line ends of Windows between its objects', (bytes) => {
		// The places are those of the file, so they are written anew.
		const text = latin1(inObjects(() => undefined)(bytes));
		return fromLatin1(replaced(text, '%%EOF\n', '%%EOF\r\n'));
	})
];
