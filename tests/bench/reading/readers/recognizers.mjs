/** Microsoft's Recognizers-Text: what any of its models for amounts finds; a plain number only where none of them has more to say. */
import recognizers from '@microsoft/recognizers-text-suite';

const { Culture } = recognizers;
const WITH_UNIT = [
	'recognizePercentage',
	'recognizeCurrency',
	'recognizeDimension',
	'recognizeTemperature',
	'recognizeAge'
];
const DURATIONS = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIMES = { H: 'hour', M: 'minute', S: 's' };

/** “P3M” and “PT5H” of a duration; others (dates, sets) are no amounts. */
function durationFrom({ typeName, resolution }) {
	if (typeName !== 'datetimeV2.duration') return undefined;
	const [, time, size, letter] = /^P(T?)([\d.]+)([A-Z])$/u.exec(resolution?.values?.[0]?.timex ?? '') ?? [];
	const unit = (time ? TIMES : DURATIONS)[letter];
	return unit && { value: Number(size), unit };
}

function amountFrom({ typeName, resolution }) {
	if (resolution?.value === null || resolution?.value === undefined) return undefined;
	if (typeName === 'percentage') return { value: Number.parseFloat(resolution.value), unit: 'percent' };
	return { value: Number(resolution.value), unit: resolution.unit };
}

/** @param {string} text @returns {object[]} spans in UTF-16 units */
export function read(text) {
	const times = recognizers.recognizeDateTime(text, Culture.English);
	const measured = [
		...WITH_UNIT.flatMap((model) =>
			recognizers[model](text, Culture.English).map((found) => [found, amountFrom(found)])
		),
		...times.map((found) => [found, durationFrom(found)])
	].filter(([, amount]) => amount && Number.isFinite(amount.value));
	const taken = [...measured.map(([found]) => found), ...times];
	const plain = recognizers
		.recognizeNumber(text, Culture.English)
		.filter(({ start, end }) => !taken.some((other) => start <= other.end && other.start <= end))
		.map((found) => [found, { value: Number(found.resolution?.value) }])
		.filter(([, { value }]) => Number.isFinite(value));
	return [...measured, ...plain].map(([{ start, end }, amount]) => ({ start, end: end + 1, ...amount }));
}
