/** In the host: gives embeds the size for paper before it is printed, and theirs on the screen again afterwards. */
import { ON_PAPER } from './paper';

/** What an embed told, in px of the host. */
export interface Heights {
	readonly height: number;
	/** Its height on a sheet; 0 if it told none. */
	readonly paper: number;
}

/** How long a frame may take to print itself after its host is done, in ms: what changes sooner may still be on the sheet. */
const PRINTING = 1000;

/**
 * No script runs while a sheet is laid out: embeds get their size before. Room for any column, and a narrow one what it needs. A
 * wide one gets the width of a sheet as well: Chromium tells a frame of another site its size and that it is to print itself in
 * two ways, of which either may come first, and keeps a size back until the one before was answered. A frame that learns its
 * width only when its host is laid out on the sheet at times prints what it shows on the screen, and that smaller.
 */
export function fitSheets(
	embeds: () => readonly HTMLIFrameElement[],
	heights: Pick<WeakMap<HTMLIFrameElement, Heights>, 'get'>,
	setHeight: (frame: HTMLIFrameElement, height: number) => void
): void {
	/** The last thing that was done comes first. */
	const undo: (() => void)[] = [];
	let later: ReturnType<typeof setTimeout> | undefined;

	addEventListener('beforeprint', () => {
		clearTimeout(later);
		for (const frame of embeds()) {
			const told = heights.get(frame);
			if (!told) continue;
			const { style } = frame;
			const { maxWidth } = style;
			undo.unshift(() => {
				style.maxWidth = maxWidth;
				setHeight(frame, (heights.get(frame) ?? told).height);
			});
			if (frame.clientWidth > ON_PAPER.to) style.maxWidth = `${ON_PAPER.to}px`;
			setHeight(frame, Math.max(told.height, told.paper));
		}
	});
	addEventListener('afterprint', () => {
		later = setTimeout(() => {
			for (const each of undo.splice(0)) each();
		}, PRINTING);
	});
}
