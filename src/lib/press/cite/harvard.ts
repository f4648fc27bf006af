/**
 * The Harvard style for works on the web, after “Cite Them Right”, in the Citation Style Language. Own words, after its pattern:
 * Author (Year) Title. Kind, version. Publisher. Available at: address (Accessed: day).
 */
export const HARVARD = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
	<info><title>Harvard for web pages</title><id>harvard-web</id><updated>2026-01-01T00:00:00Z</updated></info>
	<macro name="author">
		<names variable="author">
			<name and="text" name-as-sort-order="all" sort-separator=", " initialize-with="." delimiter=", " delimiter-precedes-last="never"/>
			<substitute><text variable="publisher"/></substitute>
		</names>
	</macro>
	<macro name="short-author">
		<names variable="author">
			<name form="short" and="text" delimiter=", " delimiter-precedes-last="never"/>
			<substitute><text variable="publisher"/></substitute>
		</names>
	</macro>
	<macro name="year">
		<choose>
			<if is-uncertain-date="issued"><date variable="issued" prefix="c. "><date-part name="year"/></date></if>
			<else-if variable="issued"><date variable="issued"><date-part name="year"/></date></else-if>
			<else><text term="no date" form="short"/></else>
		</choose>
	</macro>
	<citation>
		<layout prefix="(" suffix=")"><group delimiter=", "><text macro="short-author"/><text macro="year"/><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></layout>
	</citation>
	<bibliography>
		<layout suffix=".">
			<group delimiter=" ">
				<text macro="author"/>
				<text macro="year" prefix="(" suffix=")"/>
				<group delimiter=". ">
					<text variable="title" font-style="italic"/>
					<group delimiter=", "><text variable="genre"/><text variable="version" prefix="version "/></group>
					<choose><if variable="author"><text variable="publisher"/></if></choose>
					<group delimiter=" ">
						<text variable="URL" prefix="Available at: "/>
						<date variable="accessed" prefix="(Accessed: " suffix=")" delimiter=" ">
							<date-part name="day"/><date-part name="month"/><date-part name="year"/>
						</date>
					</group>
				</group>
			</group>
		</layout>
	</bibliography>
</style>`;
