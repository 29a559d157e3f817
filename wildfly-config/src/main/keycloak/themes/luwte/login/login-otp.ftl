<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "second.ftl" as second>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
    <#if section == "header">
        ${msg("luwte.otp.title")}
    <#elseif section == "form">
        <@second.afterReset/>
        <form id="kc-otp-login-form" action="${url.loginAction}" method="post" novalidate>
            <#if otpLogin.userOtpCredentials?size gt 1>
            <fieldset>
                <legend>${msg("luwte.otp.which")}</legend>
                <ul class="radios">
                    <#list otpLogin.userOtpCredentials as credential>
                    <li>
                        <input type="radio" id="app-${credential?index}" name="selectedCredentialId" value="${credential.id}"<#if credential.id == (otpLogin.selectedCredentialId)!""> checked</#if>>
                        <label for="app-${credential?index}">${credential.userLabel?has_content?then(credential.userLabel, msg("luwte.otp.unnamed", credential?counter))}</label>
                    </li>
                    </#list>
                </ul>
            </fieldset>
            <#else>
            <input type="hidden" name="selectedCredentialId" value="${(otpLogin.selectedCredentialId)!""}">
            </#if>
            <@field.input name="otp" label=msg("loginOtpOneTime") hint=msg("luwte.otp.hint") autocomplete="one-time-code" fieldName="totp"/>
            <@buttons.actionGroup><@buttons.button id="kc-login" name="login" label="doLogIn"/></@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
