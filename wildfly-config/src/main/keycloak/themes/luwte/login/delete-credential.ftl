<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=false; section>
    <#if section == "header">
        ${msg("deleteCredentialTitle", credentialLabel)}
    <#elseif section == "form">
        <p>${msg("deleteCredentialMessage", credentialLabel)}</p>
        <form action="${url.loginAction}" method="post">
            <@buttons.actionGroup>
                <@buttons.button id="kc-accept" name="accept" label="doConfirmDelete" kind="button-danger"/>
                <@buttons.cancel/>
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
