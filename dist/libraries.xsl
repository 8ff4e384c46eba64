<?xml version="1.0" encoding="UTF-8"?>
<!-- The libraries of a release and their licences, a line each, from its bill of materials (CycloneDX). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:b="http://cyclonedx.org/schema/bom/1.6">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:for-each select="b:bom/b:components/b:component">
      <xsl:sort select="b:group"/>
      <xsl:sort select="b:name"/>
      <xsl:value-of select="concat(b:group, ':', b:name, '&#9;', b:version, '&#9;')"/>
      <xsl:for-each select="b:licenses//b:id | b:licenses//b:name | b:licenses/b:expression">
        <xsl:if test="position() &gt; 1"> or </xsl:if>
        <xsl:value-of select="."/>
      </xsl:for-each>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
