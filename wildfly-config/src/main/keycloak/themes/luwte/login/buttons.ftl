<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#macro actionGroup>
<div class="actions"><#nested></div>
</#macro>

<#macro button label id="" name="" value="" kind="button">
<button type="submit" class="${kind}"<#if id?has_content> id="${id}"</#if><#if name?has_content> name="${name}"</#if><#if value?has_content> value="${value}"</#if>>${msg(label)}</button>
</#macro>

<#-- The way back out of something that was begun on the page "Sign-in and devices" of the site. -->
<#macro cancel>
<#if isAppInitiatedAction??>
<button type="submit" class="button-quiet" id="cancel" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
</#if>
</#macro>
