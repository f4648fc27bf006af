/**
 * The Chicago author-date style for works on the web, in the Citation Style Language: all that is cited here are pages.
 * Own words, after the manual's pattern: Author. Year. “Title.” Genre, version. Publisher, full date. Accessed. Address.
 */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
	<info><title>Chicago author-date for web pages</title><id>chicago-web</id><updated>2026-01-01T00:00:00Z</updated></info>
	<macro name="author">
		<names variable="author">
			<name and="text" name-as-sort-order="first" sort-separator=", " delimiter=", " delimiter-precedes-last="always"/>
			<substitute><text variable="publisher"/></substitute>
		</names>
	</macro>
	<macro name="year">
		<choose>
			<if is-uncertain-date="issued"><date variable="issued" prefix="[ca. " suffix="]"><date-part name="year"/></date></if>
			<else-if variable="issued"><date variable="issued"><date-part name="year"/></date></else-if>
			<else><text term="no date" form="short"/></else>
		</choose>
	</macro>
	<macro name="day">
		<choose>
			<if is-uncertain-date="issued">
				<date variable="issued" prefix="[ca. " suffix="]">
					<date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
				</date>
			</if>
			<else>
				<date variable="issued">
					<date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
				</date>
			</else>
		</choose>
	</macro>
	<macro name="published">
		<choose>
			<if variable="publisher">
				<group delimiter=". ">
					<group delimiter=", "><text variable="genre"/><text variable="version" prefix="version "/></group>
					<group delimiter=", "><text variable="publisher"/><text macro="day"/></group>
				</group>
			</if>
			<else>
				<group delimiter=", "><text variable="genre"/><text variable="version" prefix="version "/><text macro="day"/></group>
			</else>
		</choose>
	</macro>
	<macro name="short-author">
		<names variable="author">
			<name form="short" and="text" delimiter=", " et-al-min="4" et-al-use-first="1"/>
			<substitute><text variable="publisher"/></substitute>
		</names>
	</macro>
	<citation><layout prefix="(" suffix=")"><group delimiter=", "><group delimiter=" "><text macro="short-author"/><text macro="year"/></group><text variable="locator"/></group></layout></citation>
	<bibliography>
		<layout suffix=".">
			<group delimiter=". ">
				<text macro="author"/>
				<text macro="year"/>
				<text variable="title" quotes="true"/>
				<text macro="published"/>
				<date variable="accessed" prefix="Accessed " delimiter=" ">
					<date-part name="month"/><date-part name="day" suffix=","/><date-part name="year"/>
				</date>
				<text variable="URL"/>
			</group>
		</layout>
	</bibliography>
</style>`;
