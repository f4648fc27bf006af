/** What a brief embed says about its plot, as text. */
import { chartOf } from '../../../charts/registry';
import type { Row } from '../../../charts/types';
import type { Figure } from '../../../dataset/types';
import { hostIn, writtenMark } from '../../../figure/brief/figureMark';
import { briefLines, briefSource, speakersOf, type BriefNote } from '../../../figure/brief/words';
import type { HouseStyle } from '../../../quantity/types';
import { inHouseWords } from '../../../sentences/houseWords';
import { standingCell } from '../../../sentences/standing';
import { labelWords } from '../../figure/labelWords';

/** The link to the figure’s page, and the name of the menu, which holds all else. */
export const PAGE_LINK = 'Figure and sources';
export const MENU = 'Picture, data, table';

export interface BriefView {
	readonly notes: readonly BriefNote[];
	/** Whether each quote names its speaker; where there is one, the source line does. */
	readonly namesSpeakers: boolean;
	readonly source: string;
	/** Whose it is, if it is not the house’s, and where it is looked up. */
	readonly mark: string;
	readonly links: readonly { readonly name: string; readonly href: string }[];
	readonly table: BriefTable;
}

export interface BriefTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** @param address where the figure's page is */
export function briefView(figure: Figure, address: string): BriefView {
	const file = address.replace(/\/$/, '');
	return {
		notes: briefLines(figure),
		namesSpeakers: speakersOf(figure).length > 1,
		source: briefSource(figure),
		mark: [...(figure.brand ? [figure.brand.name] : []), writtenMark(figure, hostIn(address))].join(' · '),
		links: [
			{ name: 'Picture', href: `${file}${figure.lean ? '' : '-brief'}.png` },
			{ name: 'Data (CSV)', href: `${file}.csv` },
			{ name: 'All formats', href: `${address}#use` }
		],
		table: {
			columns: ['What', 'Value', 'Standing'],
			rows: chartOf(figure)
				.rows(figure)
				.map((row) => tableRow(row, figure.style))
		}
	};
}

/** Few columns: they must stand in 240 px. */
function tableRow(row: Row, style: HouseStyle | undefined): string[] {
	const { written, bounds, basis, formula } = row;
	const from = [inHouseWords(basis, style), formula && `= ${formula}`, standingCell(row, style)]
		.filter(Boolean)
		.join(', ');
	return [labelWords(row), [written, bounds].filter(Boolean).join('; '), from];
}

/** The line that cites, as it is set. */
export function footWords({ source, mark }: Pick<BriefView, 'source' | 'mark'>): string {
	return [source, PAGE_LINK, mark].join(' · ');
}
