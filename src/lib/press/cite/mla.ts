/**
 * The ninth edition of the MLA style for works on the web, in the Citation Style Language. Own words, after the handbook's
 * template of core elements: Author. “Title.” Container, version, publisher, date, location. What a work's publisher has made
 * itself begins with the title, so that no name stands twice.
 */
export const MLA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
	<info><title>MLA 9 for web pages</title><id>mla-web</id><updated>2026-01-01T00:00:00Z</updated></info>
	<macro name="author">
		<names variable="author">
			<name and="text" name-as-sort-order="first" sort-separator=", " delimiter=", " delimiter-precedes-last="always" et-al-min="3" et-al-use-first="1"/>
		</names>
	</macro>
	<macro name="first">
		<choose><if variable="publisher"><text macro="author"/></if></choose>
	</macro>
	<macro name="maker">
		<choose>
			<if variable="publisher"><text variable="publisher"/></if>
			<else><names variable="author"><name and="text"/></names></else>
		</choose>
	</macro>
	<macro name="issued">
		<choose>
			<if is-uncertain-date="issued">
				<date variable="issued" prefix="[circa " suffix="]" delimiter=" "><date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/></date>
			</if>
			<else>
				<date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/></date>
			</else>
		</choose>
	</macro>
	<citation>
		<layout prefix="(" suffix=")"><group delimiter=" ">
			<choose>
				<if variable="author publisher" match="all"><names variable="author"><name form="short" and="text" et-al-min="3" et-al-use-first="1"/></names></if>
				<else><text variable="title" quotes="true"/></else>
			</choose>
			<text variable="locator"/>
		</group></layout>
	</citation>
	<bibliography>
		<layout suffix=".">
			<group delimiter=". ">
				<text macro="first"/>
				<text variable="title" quotes="true"/>
				<group delimiter=", ">
					<text macro="maker"/>
					<text variable="version" prefix="version "/>
					<text macro="issued"/>
					<text variable="URL"/>
				</group>
				<date variable="accessed" prefix="Accessed " delimiter=" ">
					<date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/>
				</date>
			</group>
		</layout>
	</bibliography>
</style>`;
