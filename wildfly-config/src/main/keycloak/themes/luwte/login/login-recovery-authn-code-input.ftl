<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("recoveryCodeInput"); section>
    <#if section == "header">
        ${msg("auth-recovery-code-header")}
    <#elseif section == "form">
        <form id="kc-recovery-code-login-form" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c) hint=msg("auth-recovery-code-info-message")/>
            <@buttons.actionGroup><@buttons.button id="kc-login" name="login" label="doLogIn"/></@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
