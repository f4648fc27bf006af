import { currentDataset, listedFigures } from '$lib/dataset/current';
import { citationsOf } from '$lib/press/cite/citations';
import { figureAddress, hasSiteAddress, publicAddress } from '$lib/site/address';
import { inCardOrder } from '$lib/site/dashboard/places';
import { embedSizes } from '$lib/site/embed/size';
import { figureEntries, figureOr404 } from '$lib/site/making/figureParam';
import { hostIn, writtenMark } from '$lib/figure/brief/figureMark';
import { briefSource } from '$lib/figure/brief/words';
import { briefView } from '$lib/site/figure/briefView';
import { neighboursOf } from '$lib/site/figure/neighbours';
import { recordOfFigurePage } from '$lib/site/shell/pageRecord';
import { reportAddress } from '$lib/site/figure/reportAddress';
import { useView } from '$lib/site/figure/use/view';
import { figureView } from '$lib/site/figure/figureView';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = figureEntries;

export const load: PageServerLoad = ({ params }) => {
	const figure = figureOr404(params.slug);
	const address = figureAddress(figure.slug);
	const version = Math.max(1, figure.versions.length);
	return {
		figure: figureView(figure),
		brief: briefView(figure),
		source: briefSource(figure),
		mark: writtenMark(figure, hostIn(address)),
		record: recordOfFigurePage(figure, currentDataset().licence),
		licence: currentDataset().licence,
		address,
		use: useView(figure, address),
		neighbours: neighboursOf(inCardOrder(listedFigures(), currentDataset().cards), figure.slug),
		citations: citationsOf(figure, address, true),
		report: reportAddress(currentDataset().reports, figure.slug, version, address),
		embed: {
			site: publicAddress(''),
			sizes: embedSizes(figure),
			oEmbed: hasSiteAddress() ? publicAddress(`/oembed/${figure.slug}.json`) : ''
		}
	};
};
