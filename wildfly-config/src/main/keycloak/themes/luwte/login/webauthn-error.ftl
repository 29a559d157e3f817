<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
    <#if section == "header">
        ${msg("webauthn-error-title")}
    <#elseif section == "form">
        <form id="kc-error-credential-form" action="${url.loginAction}" method="post">
            <input type="hidden" name="authenticationExecution" value="${execution}">
            <@buttons.actionGroup>
                <@buttons.button id="kc-try-again" name="isSetRetry" value="retry" label="doTryAgain"/>
                <@buttons.cancel/>
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
