<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<#import "second.ftl" as second>
<@layout.registrationLayout script="passkey.js"; section>
    <#if section == "header">
        ${msg("webauthn-login-title")}
    <#elseif section == "form">
        <@second.afterReset/>
        <p class="lead">${msg("luwte.passkey.use")}</p>
        <noscript><div class="note note-warning"><p>${msg("luwte.passkey.noscript")}</p></div></noscript>
        <form id="webauth" action="${url.loginAction}" method="post" data-passkey="use" data-challenge="${challenge}" data-host="${rpId}" data-verification="${userVerification}"
              data-timeout="${createTimeout}" data-unsupported="${msg("webauthn-unsupported-browser-text")}">
            <input type="hidden" name="clientDataJSON">
            <input type="hidden" name="authenticatorData">
            <input type="hidden" name="signature">
            <input type="hidden" name="credentialId">
            <input type="hidden" name="userHandle">
            <input type="hidden" name="error">
            <#if isUserIdentified?? && isUserIdentified == "true" && authenticators??>
            <#list authenticators.authenticators as passkey>
            <span hidden data-known="${passkey.credentialId}"></span>
            </#list>
            </#if>
            <@buttons.actionGroup><button type="submit" class="button" id="authenticateWebAuthnButton">${msg("webauthn-doAuthenticate")}</button></@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
