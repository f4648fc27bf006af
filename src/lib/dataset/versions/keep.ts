/** A figure that draws what its last version says, where the program would say it otherwise today. */
import { formatDerived, formatQuantity } from '../../quantity/format';
import { isRecord } from '../read/plain';
import type { Figure } from '../types';
import type { YamlFile } from '../read/yaml';
import type { FigureVersion } from './frozen';
import { thaw } from './thaw';

/**
 * The figure of today with values, words and sources of its version. What versions do not keep (topics, place, how quotes
 * were verified) is today's.
 * @param spec the version's chart, as the chart's schema reads it
 * @param file the figure's own, which names what its headline speaks of
 */
export function keptFigure(figure: Figure, version: FigureVersion, spec: unknown, file: YamlFile): Figure {
	const { versions: _, ...current } = figure;
	const { style: _style, ...unstyled } = figure;
	const { style, title, subtitle, note, short, type, evidence, quotes, beside, sources, standing } = thaw(
		version,
		spec,
		current,
		figure.sources
	);
	const kept = { ...unstyled, title, subtitle, type, spec, evidence, quotes, beside, sources, standing };
	const lead = figure.headline && evidence.find(({ id }) => id === ledBy(file));
	return {
		...kept,
		...(style === undefined ? {} : { style }),
		...(note === undefined ? {} : { note }),
		...(short === undefined ? {} : { short }),
		...(figure.headline && lead
			? {
					headline: {
						...figure.headline,
						value: lead.basis === 'derived' ? formatDerived(lead.quantity) : formatQuantity(lead.quantity),
						standing: lead.standing
					}
				}
			: {})
	};
}

function ledBy({ data }: YamlFile): unknown {
	const headline = isRecord(data) ? data['headline'] : undefined;
	return isRecord(headline) ? headline['of'] : undefined;
}
