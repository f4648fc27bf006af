/** Filters that an address names and the dashboard does not have. Addresses carry parameters of others too: what is like none of its own is no mistake. */
import { nearestName } from '../../dataset/problems/names';
import { tellUnknown } from '../ui/unknownPart';
import { FACETS } from './address';

/** @param form before which it is said, once for each address */
export function tellUnknownFilters(form: Element, search: string): void {
	form.parentElement?.querySelectorAll('.unknown-part').forEach((told) => told.remove());
	const known: readonly string[] = FACETS;
	for (const [name, value] of new URLSearchParams(search)) {
		const nearest = known.includes(name) || name === 'q' ? undefined : nearestName(name, known);
		if (nearest)
			tellUnknown(
				form,
				`The address names the filter “${name}”, which this page does not have, so nothing is left out. The nearest is “${nearest}”: ?${nearest}=${value}`
			);
	}
}
