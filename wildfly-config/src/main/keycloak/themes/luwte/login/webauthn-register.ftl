<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout script="passkey.js" displayMessage=((message.type)!"") == "error"; section>
    <#if section == "header">
        ${msg("webauthn-registration-title")}
    <#elseif section == "form">
        <p class="lead">${msg("luwte.passkey.make")}</p>
        <div class="note note-warning">
            <h2>${msg("luwte.passkey.shared.title")}</h2>
            <p>${msg("luwte.passkey.shared")}</p>
        </div>
        <noscript><div class="note note-warning"><p>${msg("luwte.passkey.noscript")}</p></div></noscript>
        <form id="register" action="${url.loginAction}" method="post" novalidate data-passkey="make" data-challenge="${challenge}" data-host="${rpId}" data-host-name="${rpEntityName}"
              data-user="${userid}" data-login="${username}" data-algorithms="<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep>,</#list>" data-attestation="${attestationConveyancePreference}"
              data-attachment="${authenticatorAttachment}" data-resident="${residentKey!"not specified"}" data-verification="${userVerificationRequirement}" data-timeout="${createTimeout}"
              data-known-ids="${excludeCredentialIds}" data-unsupported="${msg("webauthn-unsupported-browser-text")}">
            <input type="hidden" name="clientDataJSON">
            <input type="hidden" name="attestationObject">
            <input type="hidden" name="publicKeyCredentialId">
            <input type="hidden" name="transports">
            <input type="hidden" name="authenticatorAttachment">
            <input type="hidden" name="error">
            <@field.input name="authenticatorLabel" label=msg("luwte.passkey.name") hint=msg("luwte.passkey.nameHint") value=msg("webauthn-registration-init-label")/>
            <@field.logoutOthers/>
            <@buttons.actionGroup>
                <button type="submit" class="button" id="registerWebAuthn">${msg("doRegisterSecurityKey")}</button>
                <@buttons.cancel/>
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
