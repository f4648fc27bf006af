/** On a figure's own page the address names the mark that is pinned, so that a link leads to it. */
import { nearestName } from '../../../dataset/problems/names';
import { tellUnknown } from '../../ui/unknownPart';
import type { Told } from './items';
import { linkEvidence } from './linkEvidence';
import { markWanted, unknownMark, withMark } from './markAddress';
import { restLeader } from './restLeader';

/** Links the marks and words below `root`, and pins what the address asks for. */
export function linkOnItsPage(root: HTMLElement, told: Told): void {
	const isBrief = root.closest('.panel')?.id === 'brief';
	const wanted = isBrief ? markWanted(new URL(location.href)) : undefined;
	const rest = () => {
		if (isBrief && !selection.current) restLeader(root, items);
	};
	const { items, selection } = linkEvidence(root, told, (item) => {
		const [id] = item?.ids ?? [];
		const address = withMark(new URL(location.href), id);
		if (address.href !== location.href) history.replaceState(history.state, '', address);
		rest();
	});
	// It tells the first size too.
	new ResizeObserver(rest).observe(root);
	if (wanted === undefined) return;
	const known = items.filter(({ kind }) => kind === 'mark').flatMap(({ ids }) => ids);
	const id = known.includes(wanted) ? wanted : nearestName(wanted, known);
	const item = items.find(
		({ kind, ids, element }) => kind === 'mark' && id !== undefined && ids.includes(id) && element.checkVisibility()
	);
	if (item) selection.togglePin(item);
	if (!known.includes(wanted)) tellUnknown(root, unknownMark(wanted, id, known));
}
