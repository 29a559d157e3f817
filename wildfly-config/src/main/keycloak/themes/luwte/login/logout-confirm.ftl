<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- Ours, because the stock page gives its button a place before the way out in the order of the keyboard. -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
    <#if section == "header">
        ${msg("logoutConfirmTitle")}
    <#elseif section == "form">
        <p>${msg("logoutConfirmHeader")}</p>
        <form action="${url.logoutConfirmAction}" method="post">
            <input type="hidden" name="session_code" value="${logoutConfirm.code}">
            <@buttons.actionGroup><@buttons.button id="kc-logout" name="confirmLogout" label="doLogout"/></@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
